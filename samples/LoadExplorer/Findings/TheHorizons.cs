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
            paper.Say($"{Takeaway(balances)} {(balances.Any(static b => !b.IsComplete) ? "Shares marked + leave out work that nobody has estimated, so they are shares of the known part." : "")}".TrimEnd());
        }
    }

    /// <summary>The finding in one sentence, also the title of the picture.</summary>
    internal static string Takeaway(IReadOnlyList<HorizonBalance> balances)
    {
        if (balances.Count == 0 || Middle(balances[0]) is not { } first || Middle(balances[^1]) is not { } last)
        {
            return "There is too little known load to tell a balance.";
        }

        var (from, to) = (Words.Percent(first), Words.Percent(last));
        return from == to ? $"Work for the future (H2+) stays at {from} of known H2 load."
            : $"Work for the future (H2+) {(first < last ? "grows" : "falls")} from {from} to {to} of known H2 load.";
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
