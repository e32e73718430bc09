using Spectre.Console;
using Transformation.Framework.Samples;

namespace LoadExplorer;

/// <summary>Where findings go, heat included.</summary>
internal sealed class Paper(IAnsiConsole console) : SamplePaper(console)
{
    private const int WidthOfName = 28;
    private const int WidthOfHeat = 7;

    /// <summary>A table of heat, in parts side by side if the window is narrow. Figures and marks say all that the colours say.</summary>
    internal void HeatTable(string caption, IReadOnlyList<string> columns, IReadOnlyList<(string Name, IReadOnlyList<Heat> Cells)> rows)
    {
        Head(caption, ["", .. columns], 1);
        foreach (var (name, cells) in rows)
        {
            Row([name, .. cells.Select(static cell => cell.Text)]);
        }

        Line("");
        var fitting = Math.Max(1, (Console.Profile.Width - WidthOfName) / WidthOfHeat);
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

            Console.Write(table);
        }
    }

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
}
