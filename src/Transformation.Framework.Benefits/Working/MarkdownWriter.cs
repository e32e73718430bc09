using System.Text;

namespace Transformation.Framework.Benefits;

/// <summary>Writes headings, lists and tables of Markdown, lines ended by LF. Not thread-safe.</summary>
internal sealed class MarkdownWriter(TextWriter writer)
{
    /// <summary>Text from outside, so that none of it is taken for markup.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '\n' or '\t':
                    escaped.Append(' ');
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&':
                    escaped.Append('\\').Append(letter);
                    break;
                default:
                    escaped.Append(letter);
                    break;
            }
        }

        return escaped.ToString();
    }

    internal void Heading(int level, string text)
    {
        Line(new string('#', level) + " " + text);
        Line("");
    }

    internal void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Line("- " + item);
        }

        Line("");
    }

    /// <summary>A table; columns whose heading begins with <c>&gt;</c> hold numbers and stand to the right.</summary>
    internal void Table(string[] headings, IEnumerable<string[]> rows)
    {
        Row(headings.Select(static h => h.TrimStart('>')));
        Row(headings.Select(static h => h[0] == '>' ? "---:" : "---"));
        foreach (var row in rows)
        {
            Row(row);
        }

        Line("");
    }

    private void Row(IEnumerable<string> cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
