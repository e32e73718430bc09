using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What an approved proposal is expected to bring about, and when it is looked at.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ValueExpectation
{
    /// <summary>States an expectation.</summary>
    /// <param name="id">Its identifier, unique within its proposal; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is measured.</param>
    /// <param name="unit">The unit of its values: <c>% of calls</c>.</param>
    /// <param name="direction">Which way it is to go.</param>
    /// <param name="expected">The value that is expected, in that unit; null when nobody has said how much.</param>
    /// <param name="firstSurvey">The last day on which the first survey is in time.</param>
    /// <param name="everyMonths">How many months after one survey the next is due, 1 to 120; null when one survey is enough.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ValueExpectation(
        string id, string title, string unit, ExpectedDirection direction, decimal? expected, LocalDate firstSurvey, int? everyMonths = null)
    {
        Id = IdentifierText.Check(id, "an expectation identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Unit = DomainText.Required(unit, nameof(unit));
        Direction = ItemLists.Defined(direction, nameof(direction));
        Expected = expected;
        FirstSurvey = IsoDate.Check(firstSurvey, nameof(firstSurvey));
        EveryMonths = everyMonths is null or (>= 1 and <= MostMonths)
            ? everyMonths
            : throw new ArgumentOutOfRangeException(nameof(everyMonths), FormattableString.Invariant($"It is 1 to {MostMonths} months."));
    }

    /// <summary>The most months between surveys.</summary>
    internal const int MostMonths = 120;

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is measured.</summary>
    public string Title { get; }

    /// <summary>The unit of its values.</summary>
    public string Unit { get; }

    /// <summary>Which way it is to go.</summary>
    public ExpectedDirection Direction { get; }

    /// <summary>The value that is expected; null when nobody has said how much.</summary>
    public decimal? Expected { get; }

    /// <summary>The last day on which the first survey is in time.</summary>
    public LocalDate FirstSurvey { get; }

    /// <summary>How many months after one survey the next is due; null when one survey is enough.</summary>
    public int? EveryMonths { get; }
}
