namespace Transformation.Framework.Benefits;

/// <summary>A benefit whose delay or drop-off is uncertain, so that each draw has years of its own.</summary>
internal sealed class MovingLine
{
    private readonly OutputLayout layout;
    private readonly int start;
    private readonly double[] ramp;
    private readonly int[] dropped;
    private readonly double dropOff;
    private readonly int dropOffInput;
    private readonly int delayInput;
    private readonly double[] rebasing;
    private readonly double[] discountFactors;
    private readonly int benefitPlace;
    private readonly double publicPart;
    private readonly double cashPart;
    private readonly (int Net, double NetPart, int Cash, double CashPart)[] parties;

    /// <param name="line">The benefit.</param>
    /// <param name="delayInput">The input that delays it, or −1.</param>
    /// <param name="dropOffInput">The input that is its drop-off, or −1.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="rebases">How amounts come to the prices of the appraisal.</param>
    /// <param name="layout">The figures.</param>
    internal MovingLine(BenefitLine line, int delayInput, int dropOffInput, AppraisalSettings settings, Rebasing rebases, OutputLayout layout)
    {
        this.layout = layout;
        this.delayInput = delayInput;
        this.dropOffInput = dropOffInput;
        var (timing, profile) = (line.Timing, line.Profile);
        start = settings.IndexOf(timing.Start);
        ramp = [.. Enumerable.Range(0, timing.Years).Select(k => (double)timing.Ramp.PartIn(k))];
        dropped = [.. Enumerable.Range(0, timing.Years).Select(timing.TimesDroppedBy)];
        dropOff = (double)timing.DropOff.Fraction;
        (rebasing, discountFactors) = (new double[settings.Years], new double[settings.Years]);
        var (schedule, prices) = (settings.ScheduleFor(line.Value.Discounting), line.Value.UnitValue.Basis);
        for (var i = 0; i < settings.Years; i++)
        {
            // Schedule and deflator reach every year that a draw can reach: that was checked at the longest delay. Others are never read.
            var year = settings.BaseYear.PlusYears(i);
            rebasing[i] = rebases.CanConvert(prices, year) ? (double)rebases.Factor(prices, year) : 0;
            discountFactors[i] = i <= schedule.LastYear ? (double)schedule.Factor(i) : 0;
        }

        benefitPlace = profile.IsDisbenefit ? OutputLayout.Disbenefits : OutputLayout.Gains;
        publicPart = (double)profile.RealisedBy.Where(static s => !s.IsTransfer).Sum(static s => s.Share.Fraction);
        var isCash = profile.Class == BenefitClass.CashReleasing;
        cashPart = isCash ? 1 : 0;
        parties =
        [
            .. profile.RealisedBy.Select(s => (
                OutputLayout.PartyNet(layout.PlaceOf(s.By)),
                s.IsTransfer ? 0 : (double)s.Share.Fraction,
                layout.PartyCash(layout.PlaceOf(s.By)),
                isCash ? (double)s.Share.Fraction : 0)),
        ];
    }

    /// <summary>Adds its flows in each draw of a chunk to the figures; figure k of draw d stands at <c>k × stride + d</c>.</summary>
    internal void Add(ReadOnlySpan<double> scales, double[] columns, double[] figures, int stride)
    {
        for (var d = 0; d < scales.Length; d++)
        {
            Add(
                scales[d],
                delayInput < 0 ? 0 : (int)UncertainInput.ValueFor(AppraisalInputKind.StartDelay, columns[(delayInput * stride) + d]),
                1 - (dropOffInput < 0 ? dropOff : columns[(dropOffInput * stride) + d]),
                figures.AsSpan(d),
                stride);
        }
    }

    private void Add(double scale, int delay, double keeps, Span<double> figures, int stride)
    {
        var (present, persistence, done) = (0.0, 1.0, 0);
        var end = Math.Min(ramp.Length, discountFactors.Length - start - delay);
        for (var k = 0; k < end; k++)
        {
            for (; done < dropped[k]; done++)
            {
                persistence *= keeps;
            }

            var year = start + delay + k;
            if (year >= 0)
            {
                var amount = scale * ramp[k] * persistence * rebasing[year];
                var discounted = amount * discountFactors[year];
                present += discounted;
                figures[layout.YearNet(year) * stride] += amount * publicPart;
                figures[layout.YearPresent(year) * stride] += discounted * publicPart;
            }
        }

        figures[benefitPlace * stride] += present * publicPart;
        figures[OutputLayout.NetCash * stride] += present * cashPart;
        foreach (var (net, netPart, cash, cashShare) in parties)
        {
            figures[net * stride] += present * netPart;
            figures[cash * stride] += present * cashShare;
        }
    }
}
