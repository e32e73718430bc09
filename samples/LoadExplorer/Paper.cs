using System.Text;
using Spectre.Console;

namespace LoadExplorer;

/// <summary>Where findings go: a terminal, and the same as Markdown.</summary>
internal sealed class Paper(IAnsiConsole console)
{
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
        for (var i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn($"[bold]{Escape(columns[i])}[/]");
            table.AddColumn(i >= firstFigure ? column.RightAligned().NoWrap() : i < firstFigure - 1 ? column.NoWrap() : column);
        }

        Head(caption, columns, firstFigure);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Escape)]);
            Row(row);
        }

        Line("");
        console.Write(table);
    }

    /// <summary>A table of heat: the first column names the row. Figures and marks say all that the colours say.</summary>
    internal void HeatTable(string caption, IReadOnlyList<string> columns, IEnumerable<(string Name, IReadOnlyList<Heat> Cells)> rows)
    {
        var table = New(caption).Border(TableBorder.Simple);
        foreach (var name in columns)
        {
            var column = new TableColumn($"[bold]{Escape(name)}[/]").NoWrap().PadRight(0);
            table.AddColumn(name.Length == 0 ? column : column.RightAligned());
        }

        Head(caption, columns, 1);
        foreach (var (name, cells) in rows)
        {
            table.AddRow([Escape(name), .. cells.Select(static cell => $"[{Style(cell.Level)}]{Escape(cell.Text.PadLeft(6))}[/]")]);
            Row([name, .. cells.Select(static cell => cell.Text)]);
        }

        Line("");
        console.Write(table);
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
