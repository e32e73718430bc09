using System.Reflection;
using static Transformation.Framework.Plan.Tests.BoardDevelopment.SmallBoard;

namespace Transformation.Framework.Plan.Tests.BoardDevelopment;

public sealed class MemberMaturityTests
{
    private static readonly PartyId Owner = PartyId.Post("a");
    private static readonly PartyId Chair = PartyId.Post("chair");

    private static readonly BoardProgramme Programme = Usual(Session("1", "m", -20, "b"), Session("2", "m", -10, "a"), Session("3", "n", 1, "a"));

    [Fact]
    public void TrySee_NotShared_GivesNothing()
    {
        Assert.False(See(Rated((-11, "starting")), Chair, 0, out var nothing));
        Assert.Null(nothing);
    }

    [Fact]
    public void TrySee_SharedAndWithdrawn_GivesWhatWasSharedThen()
    {
        var assessment = Rated((-11, "starting"), (-1, "developing")).Share(Chair, Day(-5)).StopSharing(Chair, Day(3));

        Assert.False(See(assessment, Chair, -6, out _));
        Assert.True(See(assessment, Chair, -5, out _));
        Assert.True(See(assessment, Chair, 2, out _));
        Assert.False(See(assessment, Chair, 3, out _));
    }

    [Theory]
    [InlineData(0, "Post a (a), by their own account: starting before the first session on 2025-01-20, developing since.")]
    [InlineData(-2, "Post a (a), by their own account: starting before the first session on 2025-01-20, not assessed since.")]
    [InlineData(-11, "Post a (a), by their own account: starting; no session attended yet.")]
    public void Describe_BeforeAndSince(int day, string expected)
    {
        Assert.True(See(Rated((-11, "starting"), (-1, "developing"), (1, "spreading")), Owner, day, out var maturity));
        Assert.Equal(expected, BoardDevelopmentText.Describe(maturity!));
    }

    [Fact]
    public void TrySee_RatedOnTheDayOfTheSession_IsBefore()
    {
        Assert.True(See(Rated((-10, "starting")), Owner, 0, out var maturity));

        Assert.Equal("starting", maturity!.Before!.Level!.Id);
        Assert.Null(maturity.Since);
    }

    [Fact]
    public void TrySee_SomebodyElsesAssessment_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => MemberMaturity.TrySee(
            Programme, "b", Rated(), StandardFrameworks.NhsImpact, "leadership", Owner, Today, out _));
        Assert.Throws<ArgumentException>(() => MemberMaturity.TrySee(
            Programme, "a", Rated(), StandardFrameworks.NhsImpact, "colour", Owner, Today, out _));
    }

    [Fact]
    public void NoEvidence_ComesOfAnAssessment()
    {
        // Nothing that counts evidence is made from an assessment, holds one, or is one: so no tally can change with it.
        var sources = typeof(IEvidenceSource).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IEvidenceSource)) && t.IsClass).ToList();
        var assessments = new[] { typeof(SelfAssessment), typeof(AssessmentRating), typeof(AssessmentPicture), typeof(AspectStanding), typeof(WeakestLink), typeof(MemberMaturity) };

        Assert.Contains(typeof(BoardProgramme), sources);
        Assert.DoesNotContain(sources, assessments.Contains);
        Assert.All(sources, source => Assert.DoesNotContain(
            source.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .SelectMany(TypesOf)
                .SelectMany(t => t.IsGenericType ? t.GetGenericArguments().Append(t) : [t]),
            assessments.Contains));
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodBase method => method.GetParameters().Select(p => p.ParameterType),
        _ => [],
    };

    private static SelfAssessment Rated(params (int Day, string Level)[] ratings) => SelfAssessment.Create(
        "s", "nhs-impact", Owner, ratings.Select(r => new AssessmentRating("leadership", r.Level, Day(r.Day)))).OrThrow();

    private static bool See(SelfAssessment assessment, PartyId reader, int day, out MemberMaturity? maturity) =>
        MemberMaturity.TrySee(Programme, "a", assessment, StandardFrameworks.NhsImpact, "leadership", reader, Day(day), out maturity);
}
