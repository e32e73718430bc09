using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Transformation.Framework.Plan.Tests.ValueFramework.ValueGen;

namespace Transformation.Framework.Plan.Tests.ValueFramework;

public sealed class ValueLawsTests
{
    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(Proposals.ToArbitrary(), p => Told(p) == Told(Again(
        p, p.Levers.Reverse(), p.Judgements.Reverse(), p.Decisions.Reverse(), p.Expectations.Reverse(), p.Observations.Reverse(), p.Corrections.Reverse())));

    [Property(MaxTest = 300)]
    public Property RecordsDatedAfterTheDay_ChangeNothing() => Prop.ForAll(Proposals.ToArbitrary(), p => Told(p) == Told(Again(
        p,
        judgements: p.Judgements.Where(j => j.On <= Today),
        decisions: p.Decisions.Where(d => d.On <= Today),
        observations: p.Observations.Where(o => o.On <= Today),
        corrections: p.Corrections.Where(c => c.On <= Today))));

    [Property(MaxTest = 300)]
    public Property Judgements_NeverChangeTheDecision() => Prop.ForAll(Proposals.ToArbitrary(), p =>
        Enum.GetValues<ValueVerdict>().All(verdict =>
        {
            var judged = ValueStanding.Of(Again(p, judgements: Enum.GetValues<ValueTest>().Select(t => new ValueJudgement(t, Today, verdict, "Evidence."))), Today);
            return judged.Decision == ValueStanding.Of(p, Today).Decision;
        }));

    [Property(MaxTest = 300)]
    public Property TakingJudgementsAway_MakesTheTestUnknownNeverPassed() => Prop.ForAll(Proposals.ToArbitrary(), p =>
        Enum.GetValues<ValueTest>().All(test =>
        {
            var standing = ValueStanding.Of(Again(p, judgements: p.Judgements.Where(j => j.Test != test)), Today);
            return standing.Tests.Single(t => t.Test == test).Verdict == ValueVerdict.Unknown
                && standing.Findings.Single(f => f.Kind == ValueFindingKind.NotAllJudged).Tests.Contains(test);
        }));

    [Property(MaxTest = 300)]
    public Property ACorrectionToday_LeavesNothingWithoutOne() => Prop.ForAll(Proposals.ToArbitrary(), p =>
        ValueStanding.Of(Again(p, corrections: p.Expectations.Select(e => new CourseCorrection(e.Id, Today, "Steered."))), Today)
            .Findings.All(f => f.Kind != ValueFindingKind.ShortWithoutCorrection));

    [Property(MaxTest = 300)]
    public Property ASurveyToday_LeavesNoneOverdue() => Prop.ForAll(Proposals.ToArbitrary(), p =>
        ValueStanding.Of(Again(p, observations: p.Expectations.Select(e => new ValueObservation(e.Id, Today, null))), Today)
            .Findings.All(f => f.Kind is not (ValueFindingKind.SurveyOverdue or ValueFindingKind.ShortWithoutCorrection)));

    [Property(MaxTest = 300)]
    public Property Findings_AreOrderedAndEachStandsOnce() => Prop.ForAll(Proposals.ToArbitrary(), p =>
    {
        var kinds = ValueStanding.Of(p, Today).Findings.Select(f => f.Kind).ToArray();
        return kinds.SequenceEqual(kinds.Distinct().Order());
    });

    [Property(MaxTest = 200)]
    public Property AnyRegister_RoundTrips() => Prop.ForAll(Proposals.ToArbitrary(), p =>
    {
        var text = PlanJson.ValueProposals.ToText(ValueRegister.Create("r", "R", [p]).OrThrow());
        var again = PlanJson.ValueProposals.Load(text).OrThrow();
        return PlanJson.ValueProposals.ToText(again) == text && Told(again.Proposals[0]) == Told(p);
    });

    private static string Told(ValueProposal proposal)
    {
        var standing = ValueStanding.Of(proposal, Today);
        return ValueText.Describe(standing)
            + string.Join(',', standing.Sides)
            + string.Join('\n', standing.Findings.Select(ValueText.Describe))
            + string.Join('\n', standing.Expectations.Select(e => $"{e.Expectation.Id} {ValueText.Describe(e)} {e.Result} {e.IsOverdue} {e.NeedsCorrection}"));
    }
}
