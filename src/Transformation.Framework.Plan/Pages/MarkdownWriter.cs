using System.Text;

namespace Transformation.Framework.Plan;

/// <summary>Writes GitHub-flavoured Markdown; whatever a plan's text contains stays text.</summary>
internal sealed class MarkdownWriter
{
    private const string Special = "\\`*_[]<>|#~";

    private readonly StringBuilder text = new();

    internal void Heading(int level, string title) => Block($"{new string('#', level)} {Escape(title)}");

    internal void Paragraph(string words) => Block(Escape(words));

    internal void Bullets(IEnumerable<string> items) => List(items, static (_, item) => $"- {Escape(item)}");

    internal void Numbered(IEnumerable<string> items) => List(items, static (i, item) => FormattableString.Invariant($"{i + 1}. {Escape(item)}"));

    internal void Table(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        var names = columns.ToList();
        Row(names.Select(Escape));
        Row(names.Select(static _ => "---"));
        foreach (var row in rows)
        {
            Row(row);
        }

        text.Append('\n');
    }

    /// <summary>The page: lines end with a line feed on every machine, and the last line does too.</summary>
    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    internal static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings(" "))
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private void Block(string line) => text.Append(line).Append("\n\n");

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void List(IEnumerable<string> items, Func<int, string, string> line)
    {
        foreach (var (i, item) in items.Index())
        {
            text.Append(line(i, item)).Append('\n');
        }

        text.Append('\n');
    }
}
