using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>How much there is, when it is most, and what takes the most of it.</summary>
internal static class WhatIsAsked
{
    private const int Largest = 8;

    internal static void Write(Paper paper, Picture picture)
    {
        var commitments = picture.Plan.Commitments;
        paper.Heading("1. What is asked for");
        paper.Say(
            $"{Words.Count(commitments.Length, "commitment")} of {Words.Count(commitments.Select(static c => c.Initiative).Distinct().Count(), "initiative")} "
            + $"at {Words.Count(commitments.Select(static c => c.Organisation).Distinct().Count(), "organisation")}. "
            + $"{Sentence(commitments.Count(static c => c.Size is UnestimatedSize), "has", "have")} not been estimated: they are counted, and every figure they belong to is a lower bound, marked +. "
            + $"{Sentence(commitments.Count(static c => c.From is null || c.To is null), "has", "have")} no start or no end yet.");
        if (picture.Table.IdleCount > 0)
        {
            paper.Say($"{Sentence(picture.Table.IdleCount, "lies", "lie")} wholly outside these months and count nowhere.");
        }

        var heaviest = picture.ByMonth.Whole.OverTime.MaxBy(static f => f.ToWte(Words.Week).Most.Value)!;
        paper.Say(
            $"The heaviest month is {Words.Month(heaviest.First)}: {Words.Wte(heaviest).TrimEnd('+')} whole-time equivalents (WTE, of 37.5 hours a week) at once"
            + $"{(heaviest.IsLowerBound ? $", and {Words.Count(heaviest.UnestimatedCount, "unestimated commitment")} on top" : "")}.");
        WriteLargest(paper, picture);
    }

    private static void WriteLargest(Paper paper, Picture picture)
    {
        var whole = picture.ByMonth.Whole;
        paper.Table(
            $"The {Largest} initiatives that take the most, average WTE over all {picture.Months.Length} months",
            ["Initiative", "Horizon", "Organisations", "Average WTE", "Of all known load"],
            whole.Top(LoadDimensions.Initiative, Largest).Select(group => new[]
            {
                picture.Names.Of(group.Value),
                picture.Portfolio[group.Value].Horizon is { } horizon ? Words.Of(horizon) : "not known",
                Words.Count(group.Slice.By(LoadDimensions.Organisation).Length, "", "").Trim(),
                Words.Wte(group.Slice.Total),
                whole.Total.Most == Effort.Zero ? "–" : Words.Percent((decimal)group.Slice.Total.Most.Milliseconds / whole.Total.Most.Milliseconds),
            }),
            firstFigure: 2);
    }

    private static string Sentence(int number, string one, string many) => $"{(number == 0 ? "None" : FormattableString.Invariant($"{number:#,##0}"))} {(number == 1 ? one : many)}";
}
