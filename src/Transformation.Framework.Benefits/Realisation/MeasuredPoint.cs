using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What was measured over one period.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record MeasuredPoint
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>States a point.</summary>
    /// <param name="period">The period, first and last day included.</param>
    /// <param name="value">What was measured, in the unit of the series, at most 1,000,000,000,000 in size; null when it was not measured, which is not zero.</param>
    /// <param name="note">What a reader should know of it.</param>
    /// <exception cref="ArgumentException">The note is blank, the value too large, or a day is in no financial year.</exception>
    public MeasuredPoint(DateInterval period, decimal? value, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        _ = FinancialYear.Of(period.Start);
        _ = FinancialYear.Of(period.End);
        Period = period;
        Value = value is null || decimal.Abs(value.Value) <= Most
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "A value is at most a million million in size.");
        Note = DomainText.Optional(note, nameof(note));
    }

    /// <summary>The period, first and last day included.</summary>
    public DateInterval Period { get; }

    /// <summary>What was measured, in the unit of the series; null when it was not measured.</summary>
    public decimal? Value { get; }

    /// <summary>What a reader should know of it; null when nothing.</summary>
    public string? Note { get; }

    /// <summary>A point for a calendar month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="value">What was measured; null when it was not.</param>
    /// <param name="note">What a reader should know of it.</param>
    /// <exception cref="ArgumentException">The note is blank, or the value too large.</exception>
    public static MeasuredPoint Of(YearMonth month, decimal? value, string? note = null) => new(month.ToDateInterval(), value, note);

    /// <summary>How many whole calendar months the period is; 0 if it is not made of whole ones.</summary>
    internal int WholeMonths
    {
        get
        {
            var after = Period.End.PlusDays(1);
            return Period.Start.Day == 1 && after.Day == 1 ? ((after.Year - Period.Start.Year) * 12) + after.Month - Period.Start.Month : 0;
        }
    }
}
