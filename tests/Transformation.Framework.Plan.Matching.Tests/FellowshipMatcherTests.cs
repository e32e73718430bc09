using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Matching.Tests;

public sealed class FellowshipMatcherTests
{
    private static readonly LocalDate Day = SmallCase.Today;
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Sirona = OrganisationId.Local("sirona");
    private static readonly MonthlyRelease OneDay = MonthlyRelease.Days(1);

    [Fact]
    public void Match_FillingMorePlaces_ComesBeforeFit()
    {
        // "a" fits the first need better than "b", but is the only one who fits the second at all.
        var matching = Match(
            [Fellow("a", ["analysis", "coaching", "design"]), Fellow("b", ["analysis"])],
            [new("n", "t", ["analysis", "coaching"], 1, OneDay, Day), new("o", "t", ["design"], 1, OneDay, Day)]);

        Assert.Equal([("n", "b"), ("o", "a")], matching.Matches.Select(m => (m.Need.Id, m.Fellow.Id)));
        Assert.Empty(matching.Unfilled);
        Assert.Empty(matching.Matches[0].PassedOver); // "a" has no time left
    }

    [Theory]
    [InlineData(MatchCriterion.Skills)]
    [InlineData(MatchCriterion.Interests)]
    [InlineData(MatchCriterion.Fairness)]
    [InlineData(MatchCriterion.Spread)]
    [InlineData(MatchCriterion.Identifier)]
    public void Match_OfTwoWhoFit_DecidesOnTheFirstDifference(MatchCriterion criterion)
    {
        // "z" would win by nothing but the criterion; by identifier "a" would.
        Fellow[] fellows =
        [
            Fellow("a", ["analysis"], interests: criterion == MatchCriterion.Skills ? ["frailty"] : [], days: 9),
            Fellow(
                "z",
                criterion == MatchCriterion.Skills ? ["analysis", "design"] : ["analysis"],
                criterion == MatchCriterion.Spread ? Sirona : Trust,
                criterion == MatchCriterion.Interests ? ["frailty"] : [],
                days: 9),
            Fellow("c", ["coaching"], days: 9),
        ];
        var matching = Match(
            fellows,
            [new("n", "t", ["analysis", "design"], 1, OneDay, Day, interests: ["frailty"]), new("o", "t", ["coaching", "analysis"], 1, OneDay, Day)],
            criterion switch
            {
                MatchCriterion.Fairness => [new("o", "a", Day)],
                MatchCriterion.Spread => [new("o", "c", Day)],
                _ => [],
            });

        var match = matching.Matches.First(m => m.Need.Id == "n");
        Assert.Equal(criterion == MatchCriterion.Identifier ? "a" : "z", match.Fellow.Id);
        Assert.Equal(criterion, Assert.Single(match.PassedOver).PreferredOn);
    }

    [Fact]
    public void Match_Time_LowerEndHoldsAgainstUpperEnd()
    {
        var range = MonthlyRelease.Between(1, 2);
        FellowNeed[] needs = [new("n", "t", ["analysis"], 1, range, Day)];

        Assert.Empty(Match([Fellow("a", ["analysis"], available: range)], needs).Matches);
        Assert.Empty(Match([Fellow("a", ["analysis"], days: 1.999m)], needs).Matches);
        Assert.Equal(0m, Match([Fellow("a", ["analysis"], days: 2)], needs).Matches.Single().DaysLeft);
    }

    [Fact]
    public void Match_AssignmentInForce_TakesAPlaceAndTime()
    {
        FellowNeed[] needs = [new("n", "t", ["analysis"], 2, OneDay, Day), new("o", "t", ["analysis"], 1, OneDay, Day)];

        Assert.Equal([("n", "b")], Match([Fellow("a", ["analysis"]), Fellow("b", ["analysis"])], needs, new FellowAssignment("n", "a", Day)).Matches.Select(m => (m.Need.Id, m.Fellow.Id)));
        Assert.Equal([("n", "a"), ("n", "b")], Match([Fellow("a", ["analysis"]), Fellow("b", ["analysis"])], needs, new FellowAssignment("n", "a", Day.PlusDays(1))).Matches.Select(m => (m.Need.Id, m.Fellow.Id)));
    }

    [Fact]
    public void Match_NeedsOfTeamsNotAtWork_AreLeftOut()
    {
        FellowshipRegister fellows = FellowshipRegister.Create("f", "F", [Fellow("a", ["analysis"])]).OrThrow();
        DesignTeam stopped = DesignTeam.Create(
            "t", "T", new("Solve it.", GovernanceBodyId.From("board"), Day), decisions: [new(DesignPhase.Discovery, PhaseDecisionKind.Stop, Day)]).OrThrow();
        var matching = FellowshipMatcher.Match(
            fellows,
            DesignTeamRegister.Create(
                "r",
                "R",
                teams: [stopped, DesignTeam.Create("u", "U").OrThrow(), SmallCase.Team("v")],
                needs:
                [
                    new("n", "t", ["analysis"], 1, OneDay, Day),
                    new("o", "u", ["analysis"], 1, OneDay, Day),
                    new("p", "v", ["analysis"], 1, OneDay, Day.PlusDays(1)),
                    new("q", "v", ["analysis"], 1, OneDay, Day.PlusDays(-9), Day.PlusDays(-1)),
                ]).OrThrow(),
            Day);

        Assert.Empty(matching.Matches);
        Assert.Empty(matching.Unfilled);
    }

    [Fact]
    public void Describe_SaysWhyAndWhoIsWorthAsking()
    {
        var matching = Match(
            [
                Fellow("a", ["analysis"], interests: ["frailty"], days: 2.5m),
                Fellow("b", ["analysis"], Sirona),
                new("c", Trust, Day, skills: ["design"]),
                Fellow("d", ["design"], days: 0.5m),
            ],
            [new("n", "t", ["analysis"], 1, OneDay, Day, interests: ["frailty"]), new("o", "t", ["design"], 2, OneDay, Day)]);

        Assert.Equal(
            [
                "a (ods:RVJ) for n of t: brings analysis and shares an interest in frailty; 1.5 days a month left. Preferred to b for shared interests.",
                "o of t: 2 places stay empty. Of the other fellows, 2 have none of the skills, 1 has not said how much time there is and 1 has not enough time. Worth asking: c.",
            ],
            MatchingText.Describe(matching).AsEnumerable());
    }

    [Fact]
    public void Match_Stopped_Throws()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => FellowshipMatcher.Match(
            FellowshipRegister.Create("f", "F", [Fellow("a", ["analysis"])]).OrThrow(),
            DesignTeamRegister.Create("r", "R", teams: [SmallCase.Team("t")], needs: [new("n", "t", ["analysis"], 1, OneDay, Day)]).OrThrow(),
            Day,
            stopped.Token));
    }

    private static FellowMatching Match(Fellow[] fellows, FellowNeed[] needs, params FellowAssignment[] assignments) =>
        new SmallCase(fellows, needs, assignments).Match();

    private static Fellow Fellow(
        string id, string[] skills, OrganisationId? organisation = null, string[]? interests = null, decimal days = 1, MonthlyRelease? available = null) =>
        new(id, organisation ?? Trust, Day.PlusDays(-90), skills: skills, interests: interests, available: available ?? MonthlyRelease.Days(days));
}
