using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The small parts of sentences that the text of every model is made of.</summary>
internal static class Sentence
{
    internal static string Date(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Month(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    /// <summary><c>1 meeting</c>, <c>3 meetings</c>; the plural may be given where it is not made with an s.</summary>
    internal static string Count(long number, string thing, string? things = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? thing : things ?? thing + "s")}");

    internal static string Days(int days) => Count(days, "day");

    /// <summary>A clause as a sentence of its own: with a capital and a full stop.</summary>
    internal static string From(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + ".";

    internal static string Of(int part, int whole) => FormattableString.Invariant($"{part} of {whole}");

    /// <summary><c>a, b and c</c>.</summary>
    internal static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }
}
