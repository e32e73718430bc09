using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The small words that sentences for readers are made of.</summary>
internal static class ReaderWords
{
    internal static string Date(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Days(int days) => Many(days, "day", "days");

    internal static string Many(int count, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");

    internal static string List(IEnumerable<string> parts) => string.Join(", ", parts);

    internal static string Sentence(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + ".";
}
