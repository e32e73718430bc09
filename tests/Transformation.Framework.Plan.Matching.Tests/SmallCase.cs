using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Matching.Tests;

/// <summary>A few fellows, needs and assignments: few enough to try every choice, alike enough that all the aims come into it.</summary>
internal sealed record SmallCase(Fellow[] Fellows, FellowNeed[] Needs, FellowAssignment[] Assignments)
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    private static readonly OrganisationId[] Organisations = [OrganisationId.Ods("RVJ"), OrganisationId.Ods("RA7"), OrganisationId.Local("sirona")];

    internal static Gen<SmallCase> Any { get; } =
        from needCount in Gen.Choose(1, 3)
        from fellowCount in Gen.Choose(0, needCount == 3 ? 4 : 5)
        from needs in NeedGen().ListOf(needCount)
        from fellows in FellowGen().ListOf(fellowCount)
        from assignments in AssignmentGen(needCount).ListOf(2)
        from assigned in Gen.Choose(0, 2)
        select new SmallCase(
            [.. fellows.Select((f, i) => new Fellow($"f{i}", f.Organisation, f.Joined, f.Until, f.Skills, f.Interests, f.Available))],
            [.. needs.Select((n, i) => new FellowNeed($"n{i}", $"t{i}", n.Skills, n.Places, n.Release, n.From, interests: n.Interests))],
            [.. assignments.Take(assigned).DistinctBy(a => (a.Need, a.Fellow))]);

    internal FellowMatching Match(int? seed = null)
    {
        var shuffle = seed is { } s ? new Random(s) : null;
        return FellowshipMatcher.Match(
            FellowshipRegister.Create("f", "F", Mixed(Fellows, shuffle)).OrThrow(),
            DesignTeamRegister.Create(
                "r",
                "R",
                teams: Mixed([.. Needs.Select(n => n.Team).Distinct().Select(Team)], shuffle),
                needs: Mixed(Needs, shuffle),
                assignments: Mixed(Assignments, shuffle)).OrThrow(),
            Today);
    }

    internal static DesignTeam Team(string id) =>
        DesignTeam.Create(id, "A problem", new("Solve it.", GovernanceBodyId.From("partnership-board"), Today.PlusDays(-30))).OrThrow();

    private static T[] Mixed<T>(T[] items, Random? shuffle)
    {
        T[] copy = [.. items];
        shuffle?.Shuffle(copy);
        return copy;
    }

    private static Gen<Fellow> FellowGen() =>
        from organisation in Gen.Elements(Organisations)
        from until in Gen.Elements<int?>(null, null, null, null, 0, -1)
        from skills in Gen.NonEmptyListOf(Gen.Elements("analysis", "coaching", "design"))
        from interests in Gen.SubListOf("frailty", "prevention")
        from available in Gen.Elements<MonthlyRelease?>(null, MonthlyRelease.Days(1), MonthlyRelease.Between(2, 3), MonthlyRelease.Days(2), MonthlyRelease.Days(3))
        select new Fellow(
            "f", organisation, Today.PlusDays(-90), until is { } days ? Today.PlusDays(days) : null, skills.Distinct(), interests, available);

    private static Gen<FellowNeed> NeedGen() =>
        from skills in Gen.NonEmptyListOf(Gen.Elements("analysis", "coaching", "design"))
        from interests in Gen.SubListOf("frailty", "prevention")
        from places in Gen.Choose(1, 3)
        from release in Gen.Elements(MonthlyRelease.Days(1), MonthlyRelease.Between(0.5m, 1.5m), MonthlyRelease.Days(2))
        select new FellowNeed("n", "t", skills.Distinct(), places, release, Today.PlusDays(-9), interests: interests);

    private static Gen<FellowAssignment> AssignmentGen(int needs) =>
        from need in Gen.Choose(0, needs - 1)
        from fellow in Gen.Choose(0, 3)
        from start in Gen.Elements(-5, 0, 1)
        select new FellowAssignment($"n{need}", $"f{fellow}", Today.PlusDays(start));
}
