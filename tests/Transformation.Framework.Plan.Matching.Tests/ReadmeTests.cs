using NodaTime;

namespace Transformation.Framework.Plan.Matching.Tests;

/// <summary>The code that the README of the package shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_Match_ProposesAndExplains()
    {
        var (fellows, teams) = (Sample("fellowship.json"), Sample("design-teams.json"));

        // snippet: match-fellows
        FellowshipRegister fellowship = PlanJson.Fellowship.Load(fellows).OrThrow();
        DesignTeamRegister register = PlanJson.DesignTeams.Load(teams).OrThrow();

        FellowMatching matching = FellowshipMatcher.Match(fellowship, register, asOf: new LocalDate(2025, 1, 30));

        var proposals = matching.Matches.Select(m => (m.Need.Id, m.Fellow.Id, string.Join(", ", m.Skills)));
        var text = MatchingText.Describe(matching);
        // end-snippet

        Assert.Equal(7, proposals.Count());
        Assert.Equal(ShownInTheReadme(), new[] { text[0], text[^1] });
    }

    private static string[] ShownInTheReadme() =>
    [
        .. File.ReadAllLines(Repository.PathOf("src", "Transformation.Framework.Plan.Matching", "README.md"))
            .SkipWhile(line => line != "```text")
            .Skip(1)
            .TakeWhile(line => line != "```"),
    ];

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "plan", file));
}
