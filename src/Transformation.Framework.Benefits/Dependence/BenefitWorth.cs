using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What each benefit of an appraisal is worth to the public: its present value with transfers left out.</summary>
internal sealed class BenefitWorth
{
    private readonly Dictionary<(InitiativeId, ChainNodeId), decimal> pounds = [];

    internal BenefitWorth(Appraisal appraisal)
    {
        Prices = appraisal.Settings.Prices;
        foreach (var result in appraisal.Benefits)
        {
            pounds.Add((result.Benefit.Initiative, result.Benefit.Node.Id), 0);
        }

        foreach (var flow in appraisal.BenefitFlows)
        {
            if (!flow.IsTransfer)
            {
                pounds[(flow.Initiative, flow.Benefit)] += flow.PresentValue.Pounds;
            }
        }
    }

    internal PriceBasis Prices { get; }

    /// <summary>Pounds, or null for a benefit that is not valued.</summary>
    internal decimal? Of(InitiativeId initiative, ChainNodeId benefit) => pounds.TryGetValue((initiative, benefit), out var worth) ? worth : null;
}
