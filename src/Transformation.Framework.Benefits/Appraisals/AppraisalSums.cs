using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Adds the flows of an appraisal up in one pass; not thread-safe.</summary>
internal sealed class AppraisalSums(AppraisalSettings settings)
{
    private readonly Dictionary<(InitiativeId, ChainNodeId), SeriesSum> byBenefit = [];

    internal LedgerSum System { get; } = new(settings);

    internal Dictionary<Party, LedgerSum> ByParty { get; } = [];

    /// <summary>The present value of what is welcome, transfers left out, in pounds.</summary>
    internal decimal Gains { get; private set; }

    /// <summary>The present value of what is not, transfers left out, in pounds; not positive.</summary>
    internal decimal Disbenefits { get; private set; }

    internal void Add(IEnumerable<BenefitFlow> benefits, IEnumerable<CostFlow> costs)
    {
        foreach (var flow in benefits)
        {
            System.Add(flow);
            Of(flow.Party).Add(flow);
            Of(flow.Initiative, flow.Benefit).Add(flow.YearIndex, flow.Amount, flow.PresentValue);
            if (!flow.IsTransfer)
            {
                (Gains, Disbenefits) = flow.IsDisbenefit
                    ? (Gains, Disbenefits + flow.PresentValue.Pounds)
                    : (Gains + flow.PresentValue.Pounds, Disbenefits);
            }
        }

        foreach (var flow in costs)
        {
            System.Add(flow);
            Of(Party.Of(flow.Cost.Organisation)).Add(flow);
        }
    }

    internal FlowSeries Of(BenefitReference benefit) => Of(benefit.Initiative, benefit.Node.Id).ToSeries(settings);

    private LedgerSum Of(Party party)
    {
        if (!ByParty.TryGetValue(party, out var sum))
        {
            ByParty.Add(party, sum = new(settings));
        }

        return sum;
    }

    private SeriesSum Of(InitiativeId initiative, ChainNodeId benefit)
    {
        if (!byBenefit.TryGetValue((initiative, benefit), out var sum))
        {
            byBenefit.Add((initiative, benefit), sum = new(settings.Years));
        }

        return sum;
    }
}
