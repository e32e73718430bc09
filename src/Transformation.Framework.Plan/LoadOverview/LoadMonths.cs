using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Calendar months in a row.</summary>
internal static class LoadMonths
{
    /// <summary>The most months that one overview covers: a century.</summary>
    internal const int Most = 1200;

    internal static YearMonth Check(YearMonth month, string parameter) =>
        month.Calendar == CalendarSystem.Iso ? month : throw new ArgumentException("The month is not of the ISO calendar.", parameter);

    internal static ImmutableArray<YearMonth> Between(YearMonth first, YearMonth last)
    {
        var count = (12 * (Check(last, nameof(last)).Year - Check(first, nameof(first)).Year)) + last.Month - first.Month + 1;
        return count is >= 1 and <= Most
            ? [.. Enumerable.Range(0, count).Select(n => first.PlusMonths(n))]
            : throw new ArgumentException(FormattableString.Invariant($"The last month comes before the first, or there are more than {Most}."), nameof(last));
    }
}
