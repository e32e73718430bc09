using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Findings;

/// <summary>What would have to change hands so that nobody is worse off.</summary>
internal static class TheGainShare
{
    internal static void Write(Paper paper, Appraisal appraisal, Names names)
    {
        paper.Heading("4. What would leave nobody worse off");
        var whole = GainShare.MakeWhole(appraisal, GainBasis.NetPublicValue);
        var shapley = GainShare.ByShapleyValue(appraisal, GainBasis.NetPublicValue).OrThrow();
        var costs = GainShare.InProportionToCosts(appraisal, GainBasis.NetPublicValue);
        paper.Table(
            "Net public value of each organisation, £ thousand, and what it would receive (+) or hand over (−)",
            ["", "As it falls", "Made whole", "Shapley value", "In proportion to costs"],
            whole.Organisations.Select((o, i) => new[]
            {
                names.Of(o.Organisation),
                Paper.Thousands(o.Own),
                Signed(o),
                Signed(shapley.Organisations[i]),
                costs is null ? "none" : Signed(costs.Organisations[i]),
            }));
        paper.Say($"Together the organisations gain {Paper.Pounds(shapley.Together)}. The Shapley value gives each what it adds, averaged over every order in which they could join:");
        paper.Points(shapley.Contributions.Select(c =>
            $"{names.Of(c.Organisation)}: without it the others would have {Paper.Pounds(c.OthersWithout)}, so its part is {Paper.Pounds(c.Part)}"));
        Cash(paper, appraisal, names);
    }

    /// <summary>Most of what would be handed over is capacity, which pays nobody's invoice.</summary>
    private static void Cash(Paper paper, Appraisal appraisal, Names names)
    {
        var cash = GainShare.MakeWhole(appraisal, GainBasis.NetCash);
        paper.Say(cash.OutsideMoney.Pounds > 0
            ? $"In cash it cannot be done among them: together they are {Paper.Pounds(-cash.Together)} short. Even if every pound of cash released were handed over, {Paper.Pounds(cash.OutsideMoney)} would have to come from outside, for {string.Join(" and ", cash.StillWorseOff.Select(names.Of))}. Capacity freed is a gain, but pays no invoice."
            : "In cash it can be done among them.");
    }

    private static string Signed(OrganisationGain gain) => (gain.Transfer.Pounds > 0 ? "+" : "") + Paper.Thousands(gain.Transfer);
}
