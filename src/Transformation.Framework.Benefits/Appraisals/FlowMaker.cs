using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Turns benefits and costs into flows by year and party.</summary>
internal sealed class FlowMaker(AppraisalSettings settings)
{
    private readonly Rebasing rebasing = new(settings);

    internal List<BenefitFlow> Benefits { get; } = [];

    internal List<CostFlow> Costs { get; } = [];

    internal List<ExcludedAmount> Excluded { get; } = [];

    internal void Add(BenefitReference benefit, decimal chainEffect)
    {
        var line = new BenefitLine(benefit, settings, rebasing, chainEffect);
        var (timing, shares) = (line.Timing, line.Profile.RealisedBy);
        var (schedule, keeps) = (settings.ScheduleFor(line.Value.Discounting), 1 - timing.DropOff.Fraction);
        var (persistence, dropped) = (1m, 0);
        Span<decimal> parts = new decimal[shares.Length];
        for (var k = 0; k < timing.Years; k++)
        {
            for (; dropped < timing.TimesDroppedBy(k); dropped++)
            {
                persistence *= keeps;
            }

            var year = timing.Start.PlusYears(k);
            var pounds = line.Whole * timing.Ramp.PartIn(k) * persistence;
            if (!settings.Covers(year))
            {
                Excluded.Add(new(benefit.Initiative, benefit.Node.Id.Value, false, year, Elsewhere(pounds, line.Value.UnitValue.Basis, year)));
                continue;
            }

            PoundGrid.Split(PoundGrid.Round(pounds * line.RebasingIn(year)), shares, parts);
            var index = settings.IndexOf(year);
            var factor = schedule.Factor(index);
            for (var i = 0; i < shares.Length; i++)
            {
                Benefits.Add(new(line, shares[i], year, index, persistence, factor, new(parts[i], settings.Prices)));
            }
        }
    }

    internal void Add(InitiativeId initiative, CostLine cost)
    {
        var uplift = CostUplift.Of(cost, settings);
        for (var k = 0; k <= cost.To - cost.From; k++)
        {
            var year = cost.From.PlusYears(k);
            if (settings.Covers(year))
            {
                Costs.Add(new(initiative, cost, uplift, year, rebasing.Factor(cost.Amount.Basis, year), settings));
            }
            else
            {
                Excluded.Add(new(initiative, cost.Id, true, year, Elsewhere(uplift.Pounds(cost, 1), cost.Amount.Basis, year)));
            }
        }
    }

    /// <summary>An amount outside the years appraised; in its own prices where no deflator reaches.</summary>
    private Money Elsewhere(decimal pounds, PriceBasis basis, FinancialYear year) => rebasing.CanConvert(basis, year)
        ? new(PoundGrid.Round(pounds * rebasing.Factor(basis, year)), settings.Prices)
        : new(PoundGrid.Round(pounds), basis);
}
