using System.Text;

namespace Transformation.Framework.Plan;

/// <summary>Writes GitHub-flavoured Markdown; whatever a plan's text contains stays text.</summary>
internal sealed class MarkdownWriter
{
    private const string Special = "\\`*_[]<>|~";

    /// <summary>What begins a heading or a list, if it stands first.</summary>
    private const string Opening = "#+-=";

    private readonly StringBuilder text = new();

    internal void Heading(int level, string title) => Block($"{new string('#', level)} {Escape(title)}");

    internal void Paragraph(string words) => Block(Line(words));

    internal void Bullets(IEnumerable<string> items) => List(items, static (_, item) => $"- {Line(item)}");

    internal void Numbered(IEnumerable<string> items) => List(items, static (i, item) => FormattableString.Invariant($"{i + 1}. {Line(item)}"));

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

    /// <summary>Escapes what stands first on a line: a number with a full stop would begin a list, too.</summary>
    private static string Line(string words)
    {
        var escaped = Escape(words);
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        var first = digits < escaped.Length && digits > 0 && escaped[digits] is '.' or ')' ? digits : 0;
        return escaped.Length > 0 && (first > 0 || Opening.Contains(escaped[0], StringComparison.Ordinal)) ? escaped.Insert(first, "\\") : escaped;
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
