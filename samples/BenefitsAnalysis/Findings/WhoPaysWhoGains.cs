using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Findings;

/// <summary>The ledger of each organisation: the cost falls on one, the benefit on another.</summary>
internal static class WhoPaysWhoGains
{
    internal static void Write(Paper paper, Appraisal appraisal, Names names)
    {
        paper.Heading("3. Who pays, who gains");
        paper.Table(
            "Present values by organisation, £ thousand; cash and capacity are not added up",
            ["", "Paid", "Cash released", "Net cash", "Capacity freed", "To society", "Net public value"],
            appraisal.ByParty.Select(p => Row(names.Of(p.Key), p.Value)).Append(Row("System", appraisal.System)));
        var losers = appraisal.WorseOff.ToList();
        paper.Say(losers.Count == 0
            ? "Nobody is worse off."
            : $"Worse off although the system is better off: {string.Join(" and ", losers.Select(p => $"{names.Of(p)} ({Paper.Pounds(appraisal.ByParty[p].NetPublicValue.PresentValue)})"))}.");
    }

    private static IReadOnlyList<string> Row(string name, Ledger ledger) =>
    [
        name,
        Paper.Thousands(ledger.CashCosts.PresentValue),
        Paper.Thousands(ledger.CashReleasing.PresentValue),
        Paper.Thousands(ledger.NetCash.PresentValue),
        Paper.Thousands(ledger.NonCashReleasing.PresentValue),
        Paper.Thousands(ledger.Societal.PresentValue),
        Paper.Thousands(ledger.NetPublicValue.PresentValue),
    ];
}
