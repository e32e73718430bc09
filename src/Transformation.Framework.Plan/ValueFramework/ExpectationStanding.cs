using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What is known of one expectation on a day: what was last observed, when the next survey is due, and whether somebody steered.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ExpectationStanding
{
    internal ExpectationStanding(ValueExpectation expectation, ValueProposal proposal, bool isApproved, LocalDate asOf)
    {
        Expectation = expectation;
        Latest = proposal.Observations.Where(o => o.Expectation == expectation.Id && o.On <= asOf).MaxBy(static o => o.On);
        Result = ResultOf(expectation, Latest?.Value);
        NextSurvey = isApproved ? Next(expectation, Latest) : null;
        IsOverdue = NextSurvey < asOf;
        NeedsCorrection = Result == ExpectationResult.Short
            && !proposal.Corrections.Any(c => c.Expectation == expectation.Id && c.On >= Latest!.On && c.On <= asOf);
    }

    /// <summary>The expectation.</summary>
    public ValueExpectation Expectation { get; }

    /// <summary>The latest observation by the day; null when there is none.</summary>
    public ValueObservation? Latest { get; }

    /// <summary>Whether what was expected has come about.</summary>
    public ExpectationResult Result { get; }

    /// <summary>
    /// The last day on which the next survey is in time: that of the first survey while nothing was observed, then the stated months after the latest observation, whether that was early or late.
    /// Null when none is due any more, and while the proposal is not approved.
    /// </summary>
    public LocalDate? NextSurvey { get; }

    /// <summary>Whether a survey is overdue: due before the day. What is due on the day itself is not late.</summary>
    public bool IsOverdue { get; }

    /// <summary>Whether it falls short and no correction has been recorded on or after the day of the latest observation.</summary>
    public bool NeedsCorrection { get; }

    private static LocalDate? Next(ValueExpectation expectation, ValueObservation? latest) =>
        latest is null ? expectation.FirstSurvey
        : expectation.EveryMonths is { } months ? latest.On.PlusMonths(months)
        : null;

    private static ExpectationResult ResultOf(ValueExpectation expectation, decimal? value) =>
        value is not { } observed || expectation.Expected is not { } expected ? ExpectationResult.Unknown
        : (expectation.Direction == ExpectedDirection.AtLeast ? observed >= expected : observed <= expected) ? ExpectationResult.Met
        : ExpectationResult.Short;
}
