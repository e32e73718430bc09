using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>How many days a length of time, or a date so long before or after another, can come to, whatever the date it is counted from.</summary>
/// <param name="Months">Years and months, in months; negative for before.</param>
/// <param name="Days">Weeks and days, in days; negative for before.</param>
internal readonly record struct PeriodSpan(int Months, int Days)
{
    /// <summary>No number of months strays further than this from its mean length, leap centuries included.</summary>
    private const int Margin = 4;

    private const int DaysInFourYears = 1461;
    private const int MonthsInFourYears = 48;

    /// <summary>Its mean length in days.</summary>
    internal int Middle => (int)((long)Months * DaysInFourYears / MonthsInFourYears) + Days;

    private int Play => Months == 0 ? 0 : Margin;

    internal static PeriodSpan Of(Period period) => new((period.Years * 12) + period.Months, (period.Weeks * 7) + period.Days);

    internal static PeriodSpan Of(AsOfThreshold threshold)
    {
        var span = threshold.Offset is { } offset ? Of(offset) : default;
        return threshold.IsAfter ? span : new(-span.Months, -span.Days);
    }

    /// <summary>Whether this is the shorter, or reaches the earlier date, counted from any date.</summary>
    internal bool IsSurelyBefore(PeriodSpan other) =>
        Months == other.Months ? Days < other.Days : Middle + Play < other.Middle - other.Play;
}
