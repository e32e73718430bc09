namespace Transformation.Framework.Benefits;

/// <summary>What one pound a year of a benefit at full effect, or of a cost, adds to each figure of a draw. Exact, in decimals.</summary>
internal sealed class LineEffect(OutputLayout layout)
{
    private readonly decimal[] parts = new decimal[layout.Count];

    internal decimal this[int place] => parts[place];

    /// <summary>What a benefit with its stated timing adds.</summary>
    internal static LineEffect OfBenefit(BenefitLine line, AppraisalSettings settings, OutputLayout layout)
    {
        var (effect, timing) = (new LineEffect(layout), line.Timing);
        var (schedule, keeps) = (settings.ScheduleFor(line.Value.Discounting), 1 - timing.DropOff.Fraction);
        var (persistence, dropped) = (1m, 0);
        for (var k = 0; k < timing.Years; k++)
        {
            for (; dropped < timing.TimesDroppedBy(k); dropped++)
            {
                persistence *= keeps;
            }

            var year = timing.Start.PlusYears(k);
            if (settings.Covers(year))
            {
                var index = settings.IndexOf(year);
                effect.Gain(line.Profile, index, timing.Ramp.PartIn(k) * persistence * line.RebasingIn(year), schedule.Factor(index));
            }
        }

        return effect;
    }

    /// <summary>What a cost line adds.</summary>
    internal static LineEffect OfCost(CostLine cost, CostUplift uplift, Rebasing rebasing, AppraisalSettings settings, OutputLayout layout)
    {
        var effect = new LineEffect(layout);
        for (var k = 0; k <= cost.To - cost.From; k++)
        {
            var year = cost.From.PlusYears(k);
            if (settings.Covers(year))
            {
                var index = settings.IndexOf(year);
                effect.Pay(cost, index, uplift.Optimism * uplift.Evidence * rebasing.Factor(cost.Amount.Basis, year), settings.Standard.Factor(index));
            }
        }

        return effect;
    }

    private void Gain(BenefitProfile profile, int year, decimal amount, decimal discountFactor)
    {
        var present = amount * discountFactor;
        foreach (var share in profile.RealisedBy)
        {
            var (party, part) = (layout.PlaceOf(share.By), share.Share.Fraction);
            if (profile.Class == BenefitClass.CashReleasing)
            {
                parts[OutputLayout.NetCash] += present * part;
                parts[layout.PartyCash(party)] += present * part;
            }

            if (!share.IsTransfer)
            {
                parts[profile.IsDisbenefit ? OutputLayout.Disbenefits : OutputLayout.Gains] += present * part;
                parts[OutputLayout.PartyNet(party)] += present * part;
                parts[layout.YearNet(year)] += amount * part;
                parts[layout.YearPresent(year)] += present * part;
            }
        }
    }

    private void Pay(CostLine cost, int year, decimal amount, decimal discountFactor)
    {
        var (party, present) = (layout.PlaceOf(Party.Of(cost.Organisation)), amount * discountFactor);
        parts[OutputLayout.Costs] += present;
        parts[OutputLayout.PartyNet(party)] -= present;
        parts[layout.YearNet(year)] -= amount;
        parts[layout.YearPresent(year)] -= present;
        if (cost.Nature != CostNature.InKind)
        {
            parts[OutputLayout.NetCash] -= present;
            parts[layout.PartyCash(party)] -= present;
        }
    }
}
