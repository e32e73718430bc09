using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>A length of time in years, months, weeks and days.</summary>
/// <remarks>
/// Calendar units have no fixed length: two periods compare by the days they reach when counted from the date of the assessment, so that a month and 30
/// days differ in most months and agree in some.
/// </remarks>
public sealed record PeriodValue : GateValue
{
    /// <summary>Says how long.</summary>
    /// <param name="period">Years, months, weeks and days, none negative; more than nothing and at most 100 years.</param>
    /// <exception cref="ArgumentException">The period is not of that kind.</exception>
    public PeriodValue(Period period)
        : base(InputKind.Period) => Period = CalendarPeriod.Check(period, nameof(period));

    /// <summary>The length of time.</summary>
    public Period Period { get; }
}
