using Spectre.Console;

namespace BoardReport.Rendering;

/// <summary>The report in a terminal.</summary>
internal static class TerminalRenderer
{
    internal static void Render(Report report, IAnsiConsole console)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(report.Title)}[/]").LeftJustified());
        console.MarkupLineInterpolated($"[grey]{report.Subtitle}[/]");
        foreach (var section in report.Sections)
        {
            console.WriteLine();
            console.Write(new Rule($"[bold blue]{Markup.Escape(section.Title)}[/]").LeftJustified());
            foreach (var block in section.Blocks)
            {
                Write(block, console);
            }
        }
    }

    private static void Write(Block block, IAnsiConsole console)
    {
        switch (block)
        {
            case Paragraph paragraph:
                console.MarkupLine(Styled(paragraph.Text, paragraph.Tone));
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    console.Write(new Padder(new Markup("• " + Markup.Escape(item))).Padding(2, 0, 0, 0));
                }

                break;
            case Grid grid:
                Write(grid, console);
                break;
        }
    }

    private static void Write(Grid grid, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"[italic]{Markup.Escape(grid.Caption)}[/]");
        for (var i = 0; i < grid.Columns.Count; i++)
        {
            var column = new TableColumn(new Markup($"[bold]{Markup.Escape(grid.Columns[i])}[/]"));
            table.AddColumn(i >= grid.FirstNumberColumn ? column.RightAligned().NoWrap() : column);
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select(static c => new Markup(Styled(c.Text, c.Tone))));
        }

        console.Write(table);
    }

    private static string Styled(string text, Tone tone) => tone switch
    {
        Tone.Good => $"[green]{Markup.Escape(text)}[/]",
        Tone.Doubtful => $"[yellow]{Markup.Escape(text)}[/]",
        Tone.Bad => $"[red]{Markup.Escape(text)}[/]",
        Tone.Quiet => $"[grey]{Markup.Escape(text)}[/]",
        Tone.Strong => $"[bold]{Markup.Escape(text)}[/]",
        _ => Markup.Escape(text),
    };
}
