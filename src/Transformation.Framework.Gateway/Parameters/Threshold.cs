using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What a fact is compared with: a fixed value, a named parameter in force on the date of the assessment, or a date counted from that date.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public abstract record Threshold
{
    private protected Threshold()
    {
    }

    /// <summary>A fixed value.</summary>
    /// <param name="value">The value; not a yes or no, a list or a predicate's answer, which have no order.</param>
    /// <exception cref="ArgumentException">The value has no order.</exception>
    public static Threshold Of(GateValue value) => new FixedThreshold(value);

    /// <summary>A fixed number.</summary>
    /// <param name="number">The number.</param>
    public static Threshold Of(decimal number) => new FixedThreshold(new NumberValue(number));

    /// <summary>The value that a parameter of the rule set has on the date of the assessment.</summary>
    /// <param name="id">The parameter.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public static Threshold Parameter(string id) => new ParameterThreshold(id);

    /// <summary>The date of the assessment itself.</summary>
    public static Threshold AsOf { get; } = new AsOfThreshold(null, false);

    /// <summary>A date so long before that of the assessment.</summary>
    /// <param name="period">How long; see <see cref="PeriodValue"/>.</param>
    /// <exception cref="ArgumentException">The period cannot be accepted.</exception>
    public static Threshold BeforeAsOf(Period period) => new AsOfThreshold(CalendarPeriod.Check(period, nameof(period)), false);

    /// <summary>A date so long after that of the assessment.</summary>
    /// <param name="period">How long; see <see cref="PeriodValue"/>.</param>
    /// <exception cref="ArgumentException">The period cannot be accepted.</exception>
    public static Threshold AfterAsOf(Period period) => new AsOfThreshold(CalendarPeriod.Check(period, nameof(period)), true);
}
