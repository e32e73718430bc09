using System.Text;
using Spectre.Console;

namespace Transformation.Framework.Samples;

/// <summary>Where a sample's findings go: a terminal, and the same as Markdown.</summary>
internal class SamplePaper(IAnsiConsole console)
{
    private const int LongestUnwrapped = 24;

    private readonly StringBuilder markdown = new();

    /// <summary>All that was said, as Markdown.</summary>
    internal string Markdown => markdown.ToString();

    protected IAnsiConsole Console => console;

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

    /// <summary>Something about this run alone: in the terminal only, so that the same data gives the same file anywhere.</summary>
    internal void Note(string text) => console.MarkupLineInterpolated($"[grey]{text}[/]");

    private protected static Table New(string caption) => new Table().Border(TableBorder.Rounded).Title($"[italic]{Escape(caption)}[/]");

    private protected static string Escape(string text) => Spectre.Console.Markup.Escape(text);

    private protected void Head(string caption, IReadOnlyList<string> columns, int firstFigure) =>
        Line($"**{caption}**\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select((_, i) => i >= firstFigure ? " ---: |" : " --- |"))}");

    private protected void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(static c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |");

    private protected void Line(string text) => markdown.Append(text).Append('\n');
}
