using System.Globalization;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>How much of the load serves the future and how much props up the present, and how that moves.</summary>
internal static class TheHorizons
{
    internal static void Write(Paper paper, Picture picture)
    {
        var whole = picture.ByQuarter.Whole;
        var balances = HorizonBalance.OverTime(whole);
        paper.Heading("6. The future and the present");
        paper.Say(
            "H1 keeps today's system going, H3 is the system aimed at; H2 leads from one to the other: H2− supports the present, H2+ makes way for the future. "
            + "Nothing here says what the balance should be: that is for the system's leaders.");
        paper.Table(
            "Average WTE by quarter and horizon",
            ["Quarter", "H1", "H2−", "H2+", "H3", "Not known", "H2+ of H2"],
            balances.Select(b => new[]
            {
                b.Period.ToString(),
                Of(whole.Where(LoadDimensions.Horizon, Horizon.H1).In(b.Period)),
                Of(b.H2Minus),
                Of(b.H2Plus),
                Of(whole.Where(LoadDimensions.Horizon, Horizon.H3).In(b.Period)),
                Of(b.Unknown),
                Share(b),
            }));
        if (balances is [{ LeastH2PlusShare: not null } first, .., { LeastH2PlusShare: not null } last])
        {
            paper.Say(Takeaway(balances) + (balances.Any(static b => !b.IsComplete) ? " Shares marked + leave out work that nobody has estimated: they are shares of the known part." : ""));
            paper.Say("Later quarters hold only what has been agreed so far: a fall towards the end may be no more than the edge of what is planned.");
        }
    }

    /// <summary>The finding in one sentence, also the title of the picture.</summary>
    internal static string Takeaway(IReadOnlyList<HorizonBalance> balances)
    {
        if (balances.Count == 0 || Middle(balances[0]) is not { } first || Middle(balances[^1]) is not { } last)
        {
            return "There is too little known load to tell a balance.";
        }

        var most = balances.Where(static b => Middle(b) is not null).MaxBy(Middle)!;
        var between = most == balances[0] || most == balances[^1] ? "" : $"{Words.Percent(Middle(most)!.Value)} at most ({most.Period}), ";
        return $"Work for the future (H2+) is {Words.Percent(first)} of known H2 load at first, {between}{Words.Percent(last)} in the end.";
    }

    /// <summary>The share at the middle of its range; null when there is no load.</summary>
    internal static decimal? Middle(HorizonBalance balance) =>
        balance is { LeastH2PlusShare: { } least, MostH2PlusShare: { } most } ? (least.Fraction + most.Fraction) / 2 : null;

    internal static string Share(HorizonBalance balance) =>
        balance is { LeastH2PlusShare: { } least, MostH2PlusShare: { } most }
            ? Words.Range(least.Fraction * 100, most.Fraction * 100, "0") + "%" + (balance.IsComplete ? "" : "+")
            : "–";

    private static string Of(LoadFigure figure) => figure.CommitmentCount == 0 ? "·" : Words.Wte(figure);
}
