namespace Transformation.Framework.Benefits;

/// <summary>The figures of every draw that results are made of, each in the order of draws.</summary>
/// <remarks>Filled by chunks, from as many threads as there are: no two chunks share a place.</remarks>
internal sealed class DrawnFigures
{
    private const int FirstFromLayout = 4;

    private readonly BenefitCostRule rule;
    private readonly double[][] kept;
    private readonly int[] paidBack;
    private readonly int[] paidBackDiscounted;

    internal DrawnFigures(OutputLayout layout, AppraisalSettings settings, int draws)
    {
        (Layout, Draws, rule) = (layout, draws, settings.BenefitCostRule);
        var count = FirstFromLayout + 1 + (2 * layout.Parties.Length) + layout.Years;
        kept = new double[count][];
        for (var i = 0; i < count; i++)
        {
            kept[i] = GC.AllocateUninitializedArray<double>(draws);
        }

        (paidBack, paidBackDiscounted) = (new int[layout.Years], new int[layout.Years]);
    }

    internal OutputLayout Layout { get; }

    internal int Draws { get; }

    internal double[] NetValue => kept[0];

    internal double[] Benefits => kept[1];

    internal double[] Costs => kept[2];

    /// <summary>Benefits for each pound of cost; not a number where costs come to nothing or less.</summary>
    internal double[] Ratio => kept[3];

    internal double[] NetCash => kept[FirstFromLayout];

    internal double[] PartyNet(int party) => kept[FirstFromLayout + 1 + party];

    internal double[] PartyCash(int party) => kept[FirstFromLayout + 1 + Layout.Parties.Length + party];

    internal double[] YearNet(int year) => kept[FirstFromLayout + 1 + (2 * Layout.Parties.Length) + year];

    /// <summary>In how many draws the sum over the years first goes above nothing in this year.</summary>
    internal int PaidBackIn(int year, bool isDiscounted) => (isDiscounted ? paidBackDiscounted : paidBack)[year];

    /// <summary>Keeps the figures of a chunk.</summary>
    internal void Keep(int firstDraw, int draws, double[] figures, int stride)
    {
        for (var i = FirstFromLayout; i < kept.Length; i++)
        {
            figures.AsSpan(PlaceInLayout(i) * stride, draws).CopyTo(kept[i].AsSpan(firstDraw));
        }

        for (var d = 0; d < draws; d++)
        {
            var (gains, disbenefits, costs) = (figures[(OutputLayout.Gains * stride) + d], figures[(OutputLayout.Disbenefits * stride) + d], figures[(OutputLayout.Costs * stride) + d]);
            var (above, below) = rule == BenefitCostRule.DisbenefitsAddToCosts ? (gains, costs - disbenefits) : (gains + disbenefits, costs);
            NetValue[firstDraw + d] = gains + disbenefits - costs;
            Benefits[firstDraw + d] = above;
            Costs[firstDraw + d] = below;
            Ratio[firstDraw + d] = below > 0 ? above / below : double.NaN;
        }

        CountPayback(figures, Layout.YearNet(0), stride, draws, paidBack);
        CountPayback(figures, Layout.YearPresent(0), stride, draws, paidBackDiscounted);
    }

    /// <summary>The layout has net cash, the parties and the years in this order too, one after another.</summary>
    private static int PlaceInLayout(int index) => OutputLayout.NetCash + index - FirstFromLayout;

    /// <summary>Counts by year the draws whose sum goes above nothing in it for the first time. Counts are whole numbers, so the order of chunks makes no difference.</summary>
    private void CountPayback(double[] figures, int firstPlace, int stride, int draws, int[] counts)
    {
        Span<double> sums = stackalloc double[DrawEngine.Chunk];
        sums.Clear();
        for (var year = 0; year < Layout.Years; year++)
        {
            var amounts = figures.AsSpan((firstPlace + year) * stride, draws);
            var count = 0;
            for (var d = 0; d < amounts.Length; d++)
            {
                sums[d] += amounts[d];
                if (sums[d] > 0)
                {
                    // Never to be counted again.
                    sums[d] = double.NegativeInfinity;
                    count++;
                }
            }

            Interlocked.Add(ref counts[year], count);
        }
    }
}
