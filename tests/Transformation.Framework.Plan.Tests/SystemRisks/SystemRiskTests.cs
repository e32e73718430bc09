using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.SystemRisks.SystemRiskGen;

namespace Transformation.Framework.Plan.Tests.SystemRisks;

public sealed class SystemRiskTests
{
    // NPSA, A risk matrix for risk managers (2008), table 3: rows are likelihood 1 to 5, columns impact 1 to 5.
    [Theory]
    [InlineData(1, "LLLMM")]
    [InlineData(2, "LMMHH")]
    [InlineData(3, "LMHHE")]
    [InlineData(4, "MHHEE")]
    [InlineData(5, "MHEEE")]
    public void Matrix_EveryCell_IsThePublishedOne(int likelihood, string row) => Assert.Equal(
        row, string.Concat(Enumerable.Range(1, 5).Select(impact => RiskMatrix2008.LevelOf(RiskMatrix2008.Score(likelihood, impact)).ToString()[0])));

    [Fact]
    public void Matrix_OutsideIt_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RiskMatrix2008.Score(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RiskMatrix2008.Score(1, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => RiskMatrix2008.LevelOf(7));
        Assert.Equal(RiskLevel.Unknown, RiskMatrix2008.LevelOf(null));
    }

    [Fact]
    public void Rating_HalfKnown_MakesTheScoreUnknownAgain()
    {
        var standing = Standing(new RiskRating(Day(-5), 3, 3), new RiskRating(Day(-1), null, 3));

        Assert.Equal((null, RiskLevel.Unknown, AppetitePosition.Unknown), (standing.Score, standing.Level, standing.Position));
        Assert.Empty(standing.Reasons);
    }

    [Theory]
    [InlineData(6, AppetitePosition.Within)]
    [InlineData(5, AppetitePosition.Over)]
    public void Score_AtTheAppetite_IsWithinIt(int highest, AppetitePosition expected) => Assert.Equal(
        expected, Overview(Register(highest, Risk(new RiskRating(Day(-1), 2, 3)))).Risks[0].Position);

    [Fact]
    public void Escalation_OverAppetite_CountsFromTheFirstRatingOfTheRun()
    {
        var standing = Standing(new RiskRating(Day(-6), 5, 5), new RiskRating(Day(-5), 1, 1), new RiskRating(Day(-4), 3, 5), new RiskRating(Day(-2), 4, 4));

        Assert.Equal((EscalationGround.OverAppetite, Day(-4)), (standing.Reasons[0].Ground, standing.Reasons[0].Since));
    }

    [Theory]
    [InlineData(1, 2, 3, true)]
    [InlineData(1, 2, 2, false)]
    [InlineData(3, 1, 2, false)]
    [InlineData(1, null, 3, false)]
    public void Escalation_Rising_WantsTwoRisesInARow(int first, int? second, int third, bool isRising)
    {
        var standing = Standing(new RiskRating(Day(-5), first, 1), new RiskRating(Day(-4), second, 1), new RiskRating(Day(-3), third, 1));

        Assert.Equal(isRising, standing.Reasons.Any(r => r.Ground == EscalationGround.Rising && r.Since == Day(-3)));
    }

    [Theory]
    [InlineData(-1, null, true)]
    [InlineData(0, null, false)]
    [InlineData(-1, 0, false)]
    [InlineData(-1, 1, true)]
    [InlineData(null, null, false)]
    public void Escalation_Mitigation_IsOverdueTheDayAfterItWasDue(int? due, int? done, bool isOverdue)
    {
        var mitigation = new RiskMitigation("m", "Mend it", Partners[0], Day(-5), due is { } d ? Day(d) : null, done is { } n ? Day(n) : null);
        var standing = Overview(Register(9, Risk([], [mitigation]))).Risks[0];

        Assert.Equal(isOverdue, standing.Reasons.Any(r => r.Ground == EscalationGround.MitigationOverdue && r.Since == Today));
    }

    [Fact]
    public void Escalation_AfterItWasTakenOver_IsDueAgainOnlyForWhatIsNew()
    {
        RiskRating[] over = [new(Day(-5), 4, 4)];
        RiskHolding[] held = [new(Bodies[0], Day(-9)), new(Bodies[1], Day(-3))];
        var taken = Overview(Register(9, Risk(over, held: held))).Risks[0];
        var worse = Overview(Register(9, Risk(over, [new("m", "Mend it", Partners[0], Day(-4), Day(-2))], held))).Risks[0];

        Assert.Equal((false, null), (taken.IsEscalationDue, taken.EscalateTo));
        Assert.Equal(
            "\"Risk\": extreme at 16 (4 × 4) on 2024-09-28, above the 9 that is accepted. Nothing has been agreed about it. "
            + "Held by executive since 2024-09-30, which took it over knowing that the score has been above what is accepted since 2024-09-28.",
            SystemRiskText.Describe(taken));
        Assert.Equal((true, (GovernanceBodyId?)Bodies[2]), (worse.IsEscalationDue, worse.EscalateTo));
        Assert.EndsWith("To go from executive to board: \"Mend it\" was due on 2024-10-01 and is not done.", SystemRiskText.Describe(worse), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3, false)] // on the day it was taken over: it was known then
    [InlineData(-2, true)]
    public void Escalation_ArisenOnTheDayItWasTakenOver_IsNotNew(int rated, bool isDue) => Assert.Equal(
        isDue,
        Overview(Register(9, Risk([new(Day(rated), 4, 4)], held: [new(Bodies[0], Day(-9)), new(Bodies[1], Day(-3))]))).Risks[0].IsEscalationDue);

    [Fact]
    public void Escalation_FromTheTop_IsDueWithNowhereToGo()
    {
        var standing = Overview(Register(9, Risk([new(Day(-5), 4, 4)], held: [new(Bodies[2], Day(-9))]))).Risks[0];

        Assert.Equal((true, null), (standing.IsEscalationDue, standing.EscalateTo));
        Assert.Contains("No body is named above board: ", SystemRiskText.Describe(standing), StringComparison.Ordinal);
    }

    [Fact]
    public void Risk_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Risk([new(Day(-10), 1, 1)])); // older than the risk
        Assert.Throws<ArgumentException>(() => Risk([new(Day(-1), 1, 1), new(Day(-1), 2, 2)]));
        Assert.Throws<ArgumentException>(() => Risk([], held: [new(Bodies[0], Day(-8))])); // nobody held it at first
        Assert.Throws<ArgumentException>(() => new RiskExposure(Money.Nominal(2), Money.Nominal(1)));
        Assert.Throws<ArgumentException>(() => new RiskExposure(Money.Nominal(1), Money.Real(2, FinancialYear.Parse("2024/25"))));
        Assert.Throws<ArgumentException>(() => new RiskEscalationRule([Bodies[0], Bodies[0]]));
        Assert.Throws<ArgumentException>(() => new RiskMitigation("m", "M", Partners[0], Day(0), done: Day(-1)));
    }

    [Fact]
    public void Register_RepeatedRecords_SaysAllAtOnce() => Assert.Equal(
        ["$.appetites[1].category", "$.risks[1].id"],
        SystemRiskRegister.Create("r", "R", new(Bodies), [new("money", 1), new("money", 2)], [Risk([]), Risk([])]).Problems.Select(p => p.Path));

    [Fact]
    public void With_SameId_TakesItsPlace()
    {
        var register = Register(9, Risk([]));

        Assert.Equal(1, register.With(Again(register.Risks[0], ratings: [new(Day(-1), 1, 1)])).Risks.Single().Ratings[0].Score);
        Assert.Equal(2, register.With(Again(register.Risks[0], id: "other")).Risks.Length);
    }

    private static LocalDate Day(int days) => Today.PlusDays(days);

    private static SystemRisk Risk(params RiskRating[] ratings) => Risk(ratings, null);

    private static SystemRisk Risk(RiskRating[] ratings, RiskMitigation[]? mitigations = null, RiskHolding[]? held = null) => new(
        "risk", "Risk", "money", "Cause.", "Event.", "Effect.", Partners[0], Day(-9), held ?? [new(Bodies[0], Day(-9))], ratings: ratings, mitigations: mitigations);

    private static SystemRiskRegister Register(int highest, SystemRisk risk) =>
        SystemRiskRegister.Create("r", "R", new(Bodies), [new("money", highest)], [risk]).OrThrow();

    private static SystemRiskOverview Overview(SystemRiskRegister register) => SystemRiskOverview.Of(register, Today);

    private static RiskStanding Standing(params RiskRating[] ratings) => Overview(Register(9, Risk(ratings))).Risks[0];

    [Fact]
    public void Risk_RatedSeveralTimesOnSeveralDays_IsToldEveryDay()
    {
        LocalDate[] days = [new(2024, 5, 9), new(2024, 5, 9), new(2024, 6, 3), new(2024, 7, 1), new(2024, 7, 1), new(2024, 7, 1)];
        var thrown = Assert.Throws<ArgumentException>(() => new SystemRisk(
            "r",
            "R",
            "finance",
            "C.",
            "E.",
            "F.",
            OrganisationId.Parse("ods:QUY"),
            days[0],
            [new RiskHolding(GovernanceBodyId.From("executive-group"), days[0])],
            ratings: days.Select(static day => new RiskRating(day, 2, 2))));

        Assert.StartsWith("A rating on 2024-05-09 stands twice. A rating on 2024-07-01 stands more than twice.", thrown.Message, StringComparison.Ordinal);
    }
}
