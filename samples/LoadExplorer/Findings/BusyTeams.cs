using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>Teams that many initiatives touch at once: each asks for little, and together they are too many conversations.</summary>
internal static class BusyTeams
{
    private const int MostShown = 8;
    private const int Many = 3;

    internal static void Write(Paper paper, Picture picture)
    {
        paper.Heading("4. Teams that many initiatives touch at once");
        Touched[] teams =
        [
            .. picture.Saturation.Organisations
                .SelectMany(o => picture.ByMonth.Whole.Where(LoadDimensions.Organisation, o).By(LoadDimensions.Team).Where(static t => t.IsKnown), (o, team) => MostAtOnce(o, team))
                .Where(static t => t.Initiatives.Length >= Many)
                .OrderByDescending(static t => t.Initiatives.Length).ThenByDescending(static t => t.Months).ThenBy(static t => t.Team, StringComparer.Ordinal),
        ];
        if (teams.Length == 0)
        {
            paper.Say($"No team is touched by {Many} initiatives or more at once.");
            return;
        }

        paper.Say(
            $"{Words.Count(teams.Length, "team is", "teams are")} touched by {Many} initiatives or more in the same month: most of all {teams[0].Team} at {picture.Names.Of(teams[0].Organisation)}, "
            + $"by {teams[0].Initiatives.Length}. Every one of them brings its own meetings, plans and reports, however few hours it asks for.");
        paper.Table(
            "The most initiatives at once, and when that is first so",
            ["Team", "At once", "From", "For", "Initiatives"],
            teams.Take(MostShown).Select(t => new[]
            {
                picture.Names.Of(t.Organisation, t.Team),
                t.Initiatives.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Words.Month(t.First),
                Words.Count(t.Months, "month"),
                string.Join("; ", t.Initiatives.Select(picture.Names.Of)),
            }),
            firstFigure: 5);
    }

    private static Touched MostAtOnce(OrganisationId organisation, LoadGroup<string> team)
    {
        var byMonth = team.Slice.Cube.Periods.Select(m => (Month: m, Initiatives: team.Slice.InitiativesIn(m))).ToList();
        var most = byMonth.Max(static m => m.Initiatives.Length);
        var first = byMonth.First(m => m.Initiatives.Length == most);
        return new(organisation, team.Value, first.Month, byMonth.Count(m => m.Initiatives.Length == most), first.Initiatives);
    }

    private sealed record Touched(OrganisationId Organisation, string Team, LoadPeriod First, int Months, ImmutableArray<InitiativeId> Initiatives);
}
