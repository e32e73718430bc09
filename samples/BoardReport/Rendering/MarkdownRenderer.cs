using System.Text;

namespace BoardReport.Rendering;

/// <summary>The report as GitHub-flavoured Markdown.</summary>
internal static class MarkdownRenderer
{
    internal static string Render(Report report)
    {
        var text = new StringBuilder();
        Line(text, $"# {Escape(report.Title)}");
        Line(text, Escape(report.Subtitle));
        foreach (var section in report.Sections)
        {
            Line(text, $"## {Escape(section.Title)}");
            foreach (var block in section.Blocks)
            {
                Append(text, block);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(text, paragraph.Tone == Tone.Strong ? $"**{Escape(paragraph.Text)}**" : Escape(paragraph.Text));
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    text.Append("- ").Append(Escape(item)).Append('\n');
                }

                text.Append('\n');
                break;
            case Grid grid:
                Append(text, grid);
                break;
        }
    }

    private static void Append(StringBuilder text, Grid grid)
    {
        Line(text, $"**{Escape(grid.Caption)}**");
        Row(text, grid.Columns.Select(Escape));
        Row(text, grid.Columns.Select((_, i) => i >= grid.FirstNumberColumn ? "---:" : "---"));
        foreach (var row in grid.Rows)
        {
            Row(text, row.Select(static c => c.Tone is Tone.Bad or Tone.Strong && c.Text.Length > 0 ? $"**{Escape(c.Text)}**" : Escape(c.Text)));
        }

        text.Append('\n');
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
