using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Turns benefits and costs into flows by year and party.</summary>
internal sealed class FlowMaker(AppraisalSettings settings)
{
    internal List<BenefitFlow> Benefits { get; } = [];

    internal List<CostFlow> Costs { get; } = [];

    internal List<ExcludedAmount> Excluded { get; } = [];

    internal void Add(BenefitReference benefit, BenefitValue value, BenefitTiming timing)
    {
        var full = value.AnnualQuantity * value.UnitValue.Pounds * value.Additional * value.Attributed;
        var (year, persistence) = (timing.Start, 1m);
        for (var k = 0; k < timing.Years; k++)
        {
            var pounds = PoundGrid.Round(full * timing.RampIn(k) * persistence);
            if (settings.Covers(year))
            {
                var shares = benefit.Node.Profile!.RealisedBy;
                foreach (var (share, part) in shares.Zip(PoundGrid.Split(pounds, shares)))
                {
                    Benefits.Add(new(benefit, share, year, settings, persistence, part));
                }
            }
            else
            {
                Excluded.Add(new(benefit.Initiative, benefit.Node.Id.Value, false, year, new Money(pounds, settings.Prices)));
            }

            persistence *= 1 - timing.DropOff.Fraction;
            year = k + 1 < timing.Years ? year.Next : year;
        }
    }

    internal void Add(InitiativeId initiative, CostLine cost)
    {
        var amount = cost.Amount with { Pounds = PoundGrid.Round(cost.Amount.Pounds) };
        foreach (var year in Enumerable.Range(0, cost.To - cost.From + 1).Select(cost.From.PlusYears))
        {
            if (settings.Covers(year))
            {
                Costs.Add(new(initiative, cost, year, amount, settings));
            }
            else
            {
                Excluded.Add(new(initiative, cost.Id, true, year, amount));
            }
        }
    }
}
