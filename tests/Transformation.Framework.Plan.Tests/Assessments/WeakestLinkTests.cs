using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Assessments;

public sealed class WeakestLinkTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);
    private static readonly PartyId Owner = PartyId.Of(OrganisationId.Ods("QUY"));

    private static readonly AssessmentFramework Framework = AssessmentFramework.Create(
        "f", "F", [new("a", "A"), new("b", "B"), new("c", "C")], [new("0", "low"), new("1", "middle"), new("2", "high")], AssessmentCombination.WeakestLink).OrThrow();

    [Theory]
    [InlineData("2 2 2", "Together: high, held there by \"A\", \"B\", \"C\".")]
    [InlineData("2 1 2", "Together: middle, held there by \"B\".")]
    [InlineData("2 ? 1", "Together: unknown, middle at most (\"C\"); not assessed: \"B\".")]
    [InlineData("? ? ?", "Together: unknown; nothing is assessed.")]
    public void Overall_IsItsLowest(string levels, string expected) => Assert.Equal(expected, AssessmentText.Explain(Overall(Levels(levels))));

    [Property]
    public Property Overall_IsAboveNoAspect_AndAtOne() => Prop.ForAll(Gens().ToArbitrary(), levels =>
    {
        var overall = Overall(levels);
        var known = levels.Where(l => l is not null).ToList();
        return overall.AtMost?.Id == known.Min()?.ToString()
            && overall.Lowest.Length == known.Count(l => l == known.Min())
            && overall.NotAssessed.Length == levels.Length - known.Count
            && overall.Level == (known.Count == levels.Length ? overall.AtMost : null);
    });

    [Property]
    public Property RaisingAnAspect_NeverLowersTheWhole() => Prop.ForAll(
        Gen.Zip(Gens(), Gen.Choose(0, 2)).ToArbitrary(),
        t => t.Item1[t.Item2] is not { } level || level == 2
            || Rank(Overall(Replaced(t.Item1, t.Item2, level + 1)).AtMost) >= Rank(Overall(t.Item1).AtMost));

    [Property]
    public Property AssessingAnAspect_NeverRaisesTheUpperBound() => Prop.ForAll(
        Gen.Zip(Gens(), Gen.Zip(Gen.Choose(0, 2), Gen.Choose(0, 2))).ToArbitrary(),
        t =>
        {
            var before = Overall(t.Item1);
            var after = Overall(Replaced(t.Item1, t.Item2.Item1, t.Item2.Item2));
            return t.Item1[t.Item2.Item1] is not null || before.AtMost is null || Rank(after.AtMost) <= Rank(before.AtMost);
        });

    [Property]
    public Property OrderOfRatings_AndThoseToCome_DoNotMatter() => Prop.ForAll(
        Gen.Zip(Gen.Zip(Gens(), Gens()), Gens()).ToArbitrary(),
        t =>
        {
            var past = Ratings(t.Item1.Item1, -2).Concat(Ratings(t.Item1.Item2, -1)).ToList();
            var told = AssessmentText.Explain(Overall(past));
            return told == AssessmentText.Explain(Overall(past.AsEnumerable().Reverse()))
                && told == AssessmentText.Explain(Overall(past.Concat(Ratings(t.Item2, 1))));
        });

    [Fact]
    public void Overall_FrameworkThatSaysNothingOfTheWhole_HasNone() => Assert.Null(See(StandardFrameworks.Commons, []).Overall);

    private static int?[] Levels(string text) => [.. text.Split(' ').Select(l => l == "?" ? (int?)null : l[0] - '0')];

    private static int?[] Replaced(int?[] levels, int place, int level) => [.. levels.Select((l, i) => i == place ? level : l)];

    private static int Rank(AssessmentLevel? level) => Framework.RankOf(level!.Id);

    private static WeakestLink Overall(int?[] levels) => Overall(Ratings(levels, 0));

    private static WeakestLink Overall(IEnumerable<AssessmentRating> ratings) => See(Framework, ratings).Overall!;

    private static IEnumerable<AssessmentRating> Ratings(int?[] levels, int day) => levels.Index()
        .Where(l => l.Item is not null)
        .Select(l => new AssessmentRating(Framework.Aspects[l.Index].Id, Framework.Levels[l.Item!.Value].Id, Today.PlusDays(day)));

    private static AssessmentPicture See(AssessmentFramework framework, IEnumerable<AssessmentRating> ratings)
    {
        Assert.True(SelfAssessment.Create("s", framework.Id, Owner, ratings).OrThrow().TrySee(framework, Owner, Today, out var picture));
        return picture;
    }

    private static Gen<int?[]> Gens() => Gen.Elements<int?>(null, 0, 1, 2).ArrayOf(3);
}
