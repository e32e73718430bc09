using System.Text;
using Spectre.Console;

namespace LoadExplorer;

/// <summary>Where findings go: a terminal, and the same as Markdown.</summary>
internal sealed class Paper(IAnsiConsole console)
{
    private const int LongestUnwrapped = 24;
    private const int WidthOfName = 28;
    private const int WidthOfHeat = 7;

    private readonly StringBuilder markdown = new();

    /// <summary>All that was said, as Markdown.</summary>
    internal string Markdown => markdown.ToString();

    internal void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold blue]{Escape(text)}[/]").LeftJustified());
        Line($"{(markdown.Length == 0 ? "#" : "##")} {text}\n");
    }

    internal void Say(string text)
    {
        console.MarkupLine(Escape(text));
        Line(text + "\n");
    }

    internal void Points(params IEnumerable<string> points)
    {
        foreach (var point in points)
        {
            console.Write(new Padder(new Markup("• " + Escape(point))).Padding(2, 0, 0, 0));
            Line("- " + point);
        }

        Line("");
    }

    /// <summary>A table whose first columns are text and whose others are figures.</summary>
    internal void Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, int firstFigure = 1)
    {
        var table = New(caption);
        List<IReadOnlyList<string>> all = [.. rows];
        for (var i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn($"[bold]{Escape(columns[i])}[/]");
            column = i >= firstFigure ? column.RightAligned() : column;
            table.AddColumn(all.All(row => row[i].Length <= LongestUnwrapped) ? column.NoWrap() : column);
        }

        Head(caption, columns, firstFigure);
        foreach (var row in all)
        {
            table.AddRow([.. row.Select(Escape)]);
            Row(row);
        }

        Line("");
        console.Write(table);
    }

    /// <summary>A table of heat, in parts side by side if the window is narrow. Figures and marks say all that the colours say.</summary>
    internal void HeatTable(string caption, IReadOnlyList<string> columns, IReadOnlyList<(string Name, IReadOnlyList<Heat> Cells)> rows)
    {
        Head(caption, ["", .. columns], 1);
        foreach (var (name, cells) in rows)
        {
            Row([name, .. cells.Select(static cell => cell.Text)]);
        }

        Line("");
        var fitting = Math.Max(1, (console.Profile.Width - WidthOfName) / WidthOfHeat);
        var parts = (columns.Count + fitting - 1) / fitting;
        foreach (var part in Enumerable.Range(0, columns.Count).Chunk((columns.Count + parts - 1) / parts))
        {
            var table = New(caption).Border(TableBorder.Simple).AddColumn(new TableColumn("").NoWrap().PadRight(0));
            foreach (var column in part)
            {
                table.AddColumn(new TableColumn($"[bold]{Escape(columns[column])}[/]").NoWrap().PadRight(0).RightAligned());
            }

            foreach (var (name, cells) in rows)
            {
                table.AddRow([Escape(name), .. part.Select(column => $"[{Style(cells[column].Level)}]{Escape(cells[column].Text.PadLeft(WidthOfHeat - 1))}[/]")]);
            }

            console.Write(table);
        }
    }

    /// <summary>Something about this run alone: in the terminal only, so that the same data gives the same file anywhere.</summary>
    internal void Note(string text) => console.MarkupLineInterpolated($"[grey]{text}[/]");

    private static Table New(string caption) => new Table().Border(TableBorder.Rounded).Title($"[italic]{Escape(caption)}[/]");

    // Blue to red by way of yellow: also told apart by those who see no green.
    private static string Style(HeatLevel level) => level switch
    {
        HeatLevel.Unknown => "grey",
        HeatLevel.Room => "black on #d2e5f5",
        HeatLevel.Busy => "black on #fff2cc",
        HeatLevel.Full => "black on #fbd46d",
        HeatLevel.MaybeOver => "black on #f5a15c",
        _ => "bold white on #b3261e",
    };

    private static string Escape(string text) => Spectre.Console.Markup.Escape(text);

    private void Head(string caption, IReadOnlyList<string> columns, int firstFigure) =>
        Line($"**{caption}**\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select((_, i) => i >= firstFigure ? " ---: |" : " --- |"))}");

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(static c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |");

    private void Line(string text) => markdown.Append(text).Append('\n');
}
