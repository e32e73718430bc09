using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>What is asked of a team to make changes, beside what changes ask of it.</summary>
internal static class DeliveringAndReceiving
{
    private const int MostShown = 6;

    internal static void Write(Paper paper, Picture picture)
    {
        var view = picture.View;
        paper.Heading("5. Making change, and having it land on you");
        var teams = view.Receiving.Whole.By(LoadDimensions.Organisation)
            .SelectMany(static o => o.Slice.By(LoadDimensions.Team).Where(static t => t.IsKnown), static (o, t) => (Organisation: o.Value, Team: t.Value, Landing: t.Slice.Total))
            .OrderByDescending(static t => t.Landing.Most).ThenBy(static t => t.Organisation).ThenBy(static t => t.Team, StringComparer.Ordinal)
            .Take(MostShown)
            .ToList();
        if (teams.Count == 0)
        {
            paper.Say("Nobody has said on whom changes land.");
            return;
        }

        paper.Say(
            "Hours by quarter of the financial year (Q1 is April to June). \"Making\" is time for the work of change; \"landing\" is time that change takes of those who receive it, for training and new ways of working. "
            + "They measure different things and are not added. + means that there is also change that was judged (low, medium, high) or not estimated, and has no hours.");
        LoadPeriod[] quarters = [.. view.Periods.Where(q => teams.Any(t => view.Of(t.Organisation, t.Team, q).Receiving.Most > Effort.Zero))];
        paper.Table(
            $"The {teams.Count} teams on which the most lands, hours",
            ["Team", "", .. quarters.Select(static q => q.ToString())],
            teams.SelectMany(t => new string[][]
            {
                [picture.Names.Of(t.Organisation, t.Team), "making", .. Cells(t, static pair => pair.Delivering)],
                ["", "landing", .. Cells(t, static pair => pair.Receiving)],
            }),
            firstFigure: 2);
        WriteBoth(paper, picture, [.. teams.Select(static t => (t.Organisation, t.Team))]);
        WriteJudged(paper, picture);

        IEnumerable<string> Cells((OrganisationId Organisation, string Team, LoadFigure) team, Func<LoadPair, LoadFigure> side) =>
            quarters.Select(q => side(view.Of(team.Organisation, team.Team, q))).Select(static f => f.CommitmentCount == 0 ? "·" : Words.Hours(f));
    }

    /// <summary>What was judged and not counted stays in words: no source gives hours for a "high".</summary>
    private static void WriteJudged(Paper paper, Picture picture)
    {
        var judged = picture.Plan.Impacts.Where(static i => i.Size is IntensityImpact).Select(static i => (Impact: i, Size: (IntensityImpact)i.Size)).OrderByDescending(static i => i.Size.Intensity).ToList();
        if (judged.Count > 0)
        {
            paper.Say("Judged, without hours:");
            paper.Points(judged.Select(i =>
                $"{i.Size.Intensity.ToString().ToLowerInvariant()} on {(i.Impact.Team is { } team ? picture.Names.Of(i.Impact.Organisation, team) : picture.Names.Of(i.Impact.Organisation))}"
                + $"{(i.Size.People is { } people ? $", {Words.Count(people, "person", "people")}" : "")}: {picture.Names.Of(i.Impact.Initiative)}"));
        }
    }

    /// <summary>Who gets both at once.</summary>
    private static void WriteBoth(Paper paper, Picture picture, IReadOnlyList<(OrganisationId Organisation, string Team)> teams)
    {
        var both = teams
            .Select(t => (t.Organisation, t.Team, Quarters: picture.View.Periods.Where(q => picture.View.Of(t.Organisation, t.Team, q) is { Delivering.Most: var d, Receiving.Most: var r } && d > Effort.Zero && r > Effort.Zero).ToList()))
            .Where(static t => t.Quarters.Count > 0)
            .ToList();
        if (both.Count > 0)
        {
            paper.Say("Both at once, in the same quarter:");
            paper.Points(both.Select(t => $"{picture.Names.Of(t.Organisation, t.Team)}: {Words.List([.. t.Quarters.Select(static q => q.ToString())])}"));
        }
    }
}
