using System.Globalization;
using System.Text;
using Spectre.Console;
using Transformation.Framework.Core;

namespace BenefitsAnalysis;

/// <summary>Where findings go: a terminal, and the same as Markdown.</summary>
internal sealed class Paper(IAnsiConsole console)
{
    private readonly StringBuilder markdown = new();

    /// <summary>All that was said, as Markdown.</summary>
    internal string Markdown => markdown.ToString();

    internal void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold blue]{Spectre.Console.Markup.Escape(text)}[/]").LeftJustified());
        Line($"{(markdown.Length == 0 ? "#" : "##")} {text}\n");
    }

    internal void Say(string text)
    {
        console.MarkupLine(Spectre.Console.Markup.Escape(text));
        Line(text + "\n");
    }

    internal void Points(params IEnumerable<string> points)
    {
        foreach (var point in points)
        {
            console.Write(new Padder(new Markup("• " + Spectre.Console.Markup.Escape(point))).Padding(2, 0, 0, 0));
            Line("- " + point);
        }

        Line("");
    }

    /// <summary>A table whose first column is text and whose others are figures.</summary>
    internal void Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, int firstFigure = 1)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"[italic]{Spectre.Console.Markup.Escape(caption)}[/]");
        for (var i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn($"[bold]{Spectre.Console.Markup.Escape(columns[i])}[/]");
            table.AddColumn(i >= firstFigure ? column.RightAligned().NoWrap() : i == 0 ? column.NoWrap() : column);
        }

        Line($"**{caption}**\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select((_, i) => i >= firstFigure ? " ---: |" : " --- |"))}");
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Spectre.Console.Markup.Escape)]);
            Line($"| {string.Join(" | ", row.Select(static c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |");
        }

        Line("");
        console.Write(table);
    }

    /// <summary>Something about this run alone: in the terminal only, so that the same data gives the same file anywhere.</summary>
    internal void Note(string text) => console.MarkupLineInterpolated($"[grey]{text}[/]");

    /// <summary>£1.23m, £45,600 or −£300.</summary>
    internal static string Pounds(Money amount) => Pounds(amount.Pounds);

    internal static string Pounds(decimal pounds)
    {
        var size = decimal.Abs(pounds);
        var text = size >= 100_000
            ? (size / 1_000_000).ToString("£0.00m", CultureInfo.InvariantCulture)
            : decimal.Round(size).ToString("£#,##0", CultureInfo.InvariantCulture);
        return (pounds < 0 && text != "£0" ? "−" : "") + text;
    }

    internal static string Thousands(Money amount) => (amount.Pounds / 1000).ToString("#,##0;−#,##0;0", CultureInfo.InvariantCulture);

    internal static string Percent(decimal fraction) => fraction switch
    {
        > 0 and < 0.01m => "under 1%",
        > 0.99m and < 1 => "over 99%",
        _ => fraction.ToString("0%", CultureInfo.InvariantCulture),
    };

    private void Line(string text) => markdown.Append(text).Append('\n');
}
