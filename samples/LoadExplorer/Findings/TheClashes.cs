using System.Globalization;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>Where people are asked for more than they have, and which initiatives compete for them.</summary>
internal static class TheClashes
{
    private const int MostShown = 10;
    private const int MostNamed = 4;

    internal static void Write(Paper paper, Picture picture)
    {
        paper.Heading("3. The clashes");
        OverCommitment[] organisations = [.. picture.Saturation.OverCommitments.OrderByDescending(static o => o.MostExcess)];
        OverCommitment[] teams = [.. picture.Saturation.TeamOverCommitments.OrderByDescending(static o => o.MostExcess)];
        if (organisations.Length == 0)
        {
            paper.Say("As far as is known, no organisation is asked for more than it has.");
        }
        else
        {
            var worst = organisations[0];
            string[] over = [.. organisations.Select(o => picture.Names.Of(o.Organisation)).Distinct()];
            paper.Say(
                $"In at least one month {Words.Count(over.Length, "organisation is", "organisations are")}, or may be, asked for more than there is: {Words.List(over)}. "
                + $"The worst: {picture.Names.Of(worst.Organisation)} lacks {Lacking(worst)} WTE on average, {Words.Months(worst.First, worst.Last)}.");
            Show(paper, picture, "Organisations over capacity, the largest excess first", organisations);
        }

        if (teams.Length > 0)
        {
            paper.Say("Teams may be over although their organisation is not. Of the teams whose own capacity is stated:");
            Show(paper, picture, "Teams over capacity, the largest excess first", teams);
        }
    }

    private static void Show(Paper paper, Picture picture, string caption, OverCommitment[] stretches)
    {
        paper.Table(
            caption,
            ["Who", "When", "Lacking WTE", "How sure", "Initiatives that compete, with their share of what is asked for"],
            stretches.Take(MostShown).Select(o => new[]
            {
                o.Team is { } team ? picture.Names.Of(o.Organisation, team) : picture.Names.Of(o.Organisation),
                Words.Months(o.First, o.Last),
                Lacking(o),
                o.IsCertain ? "over" : "may be over",
                Competing(picture, o),
            }),
            firstFigure: 5);
        if (stretches.Length > MostShown)
        {
            paper.Say($"And {Words.Count(stretches.Length - MostShown, "smaller one")}.");
        }
    }

    private static string Lacking(OverCommitment over) =>
        (over.IsCertain ? Words.Range(over.LeastExcessWte.Value, over.MostExcessWte.Value, "0.0#") : "up to " + over.MostExcessWte.Value.ToString("0.0#", CultureInfo.InvariantCulture))
        + (over.IsLowerBound ? "+" : "");

    private static string Competing(Picture picture, OverCommitment over)
    {
        var competing = over.Competing();
        var all = competing.Sum(static c => c.Load.Most.Milliseconds);
        return string.Join("; ", competing.Take(MostNamed).Select(c => $"{picture.Names.Of(c.Initiative)} {Share(c)}"))
            + (competing.Length > MostNamed ? $"; and {competing.Length - MostNamed} more" : "");

        string Share(CompetingInitiative c) =>
            c.Load.Most == Effort.Zero ? "(unestimated)" : Words.Percent((decimal)c.Load.Most.Milliseconds / all) + (c.Load.IsLowerBound ? "+" : "");
    }
}
