using System.Globalization;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>A table as the results files hold it: the first column to the left, the others to the right.</summary>
internal static class MarkdownTable
{
    public static void Print(string title, string[] head, IEnumerable<string[]> rows)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine();
        Console.WriteLine(Line(head));
        Console.WriteLine(Line([.. head.Select(static (_, i) => i == 0 ? "---" : "---:")]));
        foreach (var row in rows)
        {
            Console.WriteLine(Line(row));
        }
    }

    public static string Time(double milliseconds) => milliseconds switch
    {
        >= 10_000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000:#,0.0} s"),
        >= 100 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:#,0} ms"),
        >= 1 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{milliseconds * 1000:0} µs"),
    };

    public static string Ratio(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:0.##}");

    public static string Number(long number) => string.Create(CultureInfo.InvariantCulture, $"{number:#,0}");

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
