using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How a proposal stands on a day: three tests side by side, the decision that was taken, and what has been observed since.</summary>
/// <remarks>There is no sum of the tests and no ranking of proposals: the decision is recorded, not computed. Immutable; safe to share between threads.</remarks>
public sealed class ValueStanding
{
    private ValueStanding(ValueProposal proposal, LocalDate asOf)
    {
        Proposal = proposal;
        AsOf = asOf;
        Tests = TestsOn(asOf);
        Decision = proposal.Decisions.Where(d => d.On <= asOf).MaxBy(static d => d.On);
        Sides = [.. proposal.Levers.Select(ValueLevers.SideOf).Distinct().Order()];
        Expectations =
        [
            .. proposal.Expectations
                .OrderBy(static e => e.Id, StringComparer.Ordinal)
                .Select(e => new ExpectationStanding(e, proposal, IsApproved, asOf)),
        ];
        Findings = [.. Find()];
    }

    /// <summary>The proposal.</summary>
    public ValueProposal Proposal { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Finance, equity and health economics, in this order.</summary>
    public ImmutableArray<TestStanding> Tests { get; }

    /// <summary>The sides of value that its levers work on, in order; empty when nobody has named a lever.</summary>
    public ImmutableArray<ValueSide> Sides { get; }

    /// <summary>The latest decision by the day; null when there is none.</summary>
    public ValueDecision? Decision { get; }

    /// <summary>Whether the latest decision approved it.</summary>
    public bool IsApproved => Decision?.Outcome == ValueDecisionOutcome.Approved;

    /// <summary>What is known of each expectation, by identifier.</summary>
    public ImmutableArray<ExpectationStanding> Expectations { get; }

    /// <summary>What somebody should know, in the order of <see cref="ValueFindingKind"/>; each kind at most once.</summary>
    public ImmutableArray<ValueFinding> Findings { get; }

    /// <summary>Looks at a proposal on a day. Records dated after it do not exist yet.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static ValueStanding Of(ValueProposal proposal, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(proposal, IsoDate.Check(asOf, nameof(asOf)));
    }

    private ImmutableArray<TestStanding> TestsOn(LocalDate day) => [.. Enum.GetValues<ValueTest>().Select(t => new TestStanding(t, Proposal, day))];

    private IEnumerable<ValueFinding> Find()
    {
        ImmutableArray<(ValueFindingKind Kind, IEnumerable<ValueTest> Tests)> ofTests =
        [
            (ValueFindingKind.NotAllJudged, With(Tests, ValueVerdict.Unknown)),
            (ValueFindingKind.JudgedWithoutEvidence, Tests.Where(static t => t is { Verdict: not ValueVerdict.Unknown, Judgement.Evidence: null }).Select(static t => t.Test)),
            (ValueFindingKind.PullsBothWays, PullsBothWays() ? With(Tests, ValueVerdict.Favourable).Concat(With(Tests, ValueVerdict.Unfavourable)).Order() : []),
        ];
        foreach (var (kind, tests) in ofTests.Where(static f => f.Tests.Any()))
        {
            yield return new(kind, tests);
        }

        if (Proposal.Levers.IsEmpty)
        {
            yield return new(ValueFindingKind.NoLever);
        }

        if (IsApproved && With(TestsOn(Decision!.On), ValueVerdict.Unknown) is var unknown && unknown.Any())
        {
            yield return new(ValueFindingKind.ApprovedOnUnknown, unknown);
        }

        if (IsApproved && Expectations.IsEmpty)
        {
            yield return new(ValueFindingKind.NothingExpected);
        }

        if (Expectations.Any(static e => e.IsOverdue))
        {
            yield return new(ValueFindingKind.SurveyOverdue, null, Expectations.Where(static e => e.IsOverdue).Select(static e => e.Expectation.Id));
        }

        if (IsApproved && Expectations.Any(static e => e.NeedsCorrection))
        {
            yield return new(ValueFindingKind.ShortWithoutCorrection, null, Expectations.Where(static e => e.NeedsCorrection).Select(static e => e.Expectation.Id));
        }
    }

    private bool PullsBothWays() => With(Tests, ValueVerdict.Favourable).Any() && With(Tests, ValueVerdict.Unfavourable).Any();

    private static IEnumerable<ValueTest> With(ImmutableArray<TestStanding> tests, ValueVerdict verdict) =>
        tests.Where(t => t.Verdict == verdict).Select(static t => t.Test);
}
