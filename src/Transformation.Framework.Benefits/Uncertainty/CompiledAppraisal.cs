using System.Collections.Immutable;
using System.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>The maps of an option laid out as arrays, so that a draw is a handful of products and sums.</summary>
/// <remarks>
/// What no input touches is added up once, exactly. A line whose amount is uncertain is a scale times a fixed row of figures; figures of a chunk of draws are then sums of products, each
/// draw in a lane of its own and always in the same order, so that neither chunks nor the width of the processor's registers change a digit. Immutable.
/// </remarks>
internal sealed class CompiledAppraisal
{
    private readonly double[] fixedFigures;
    private readonly LineScale[] scales;
    private readonly (int Line, double Part)[][] rows;
    private readonly (int Line, MovingLine Moving)[] moving;

    private CompiledAppraisal(OutputLayout layout, decimal[] fixedFigures, List<LineScale> scales, List<LineEffect?> effects, List<(int, MovingLine)> moving)
    {
        Layout = layout;
        this.fixedFigures = [.. fixedFigures.Select(static f => (double)f)];
        this.scales = [.. scales];
        this.moving = [.. moving];
        rows =
        [
            .. Enumerable.Range(0, layout.Count).Select(place => effects.Index()
                .Where(e => e.Item is not null && e.Item[place] != 0)
                .Select(e => (e.Index, (double)e.Item![place])).ToArray()),
        ];
    }

    internal OutputLayout Layout { get; }

    /// <summary>How many lines have a scale of their own in every draw.</summary>
    internal int LineCount => scales.Length;

    internal static CompiledAppraisal Of(AppraisalSettings settings, ImmutableArray<BenefitsMap> maps, InputMap inputs)
    {
        var layout = new OutputLayout(settings, PartiesOf(maps));
        var (rebasing, sums) = (new Rebasing(settings), new decimal[layout.Count]);
        var (scales, effects, moving) = (new List<LineScale>(), new List<LineEffect?>(), new List<(int, MovingLine)>());
        foreach (var map in maps)
        {
            foreach (var node in map.Benefits.Where(static n => n.Profile is { Value: not null, Timing: not null }))
            {
                Benefit(map, new(map.Initiative, node));
            }

            foreach (var cost in map.Costs)
            {
                Cost(map, cost);
            }
        }

        return new(layout, sums, scales, effects, moving);

        void Benefit(BenefitsMap map, BenefitReference benefit)
        {
            var line = new BenefitLine(benefit, settings, rebasing, ChainEffect.Expected(map, benefit.Node.Id));
            var (delay, dropOff) = (inputs.Of(benefit, AppraisalInputKind.StartDelay), inputs.Of(benefit, AppraisalInputKind.DropOff));
            var scale = LineScales.OfBenefit(map, line, inputs);
            if (delay >= 0 || dropOff >= 0)
            {
                moving.Add((scales.Count, new(line, delay, dropOff, settings, rebasing, layout)));
                scales.Add(scale ?? new(line.Whole, [], []));
                effects.Add(null);
            }
            else
            {
                Add(scale, line.Whole, LineEffect.OfBenefit(line, settings, layout));
            }
        }

        void Cost(BenefitsMap map, CostLine cost) => Add(
            LineScales.OfCost(map, cost, inputs), cost.Amount.Pounds, LineEffect.OfCost(cost, CostUplift.Of(cost, settings), rebasing, settings, layout));

        void Add(LineScale? scale, decimal pounds, LineEffect effect)
        {
            if (scale is null)
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += pounds * effect[i];
                }
            }
            else
            {
                scales.Add(scale);
                effects.Add(effect);
            }
        }
    }

    /// <summary>The figures of a chunk of draws; figure k of draw d is put at <c>k × stride + d</c>.</summary>
    /// <param name="columns">The values of the inputs, laid out with the same stride.</param>
    /// <param name="stride">The length of a column, a multiple of <see cref="Vector{T}.Count"/>; every draw of it is worked out.</param>
    /// <param name="lineScales">Room for <see cref="LineCount"/> columns.</param>
    /// <param name="figures">Where to put the figures.</param>
    internal void Fill(double[] columns, int stride, double[] lineScales, double[] figures)
    {
        for (var line = 0; line < scales.Length; line++)
        {
            scales[line].Fill(columns, stride, lineScales.AsSpan(line * stride, stride));
        }

        for (var place = 0; place < rows.Length; place++)
        {
            Sum(fixedFigures[place], rows[place], lineScales, stride, figures.AsSpan(place * stride, stride));
        }

        foreach (var (line, mover) in moving)
        {
            mover.Add(lineScales.AsSpan(line * stride, stride), columns, figures, stride);
        }
    }

    private static void Sum(double start, (int Line, double Part)[] row, double[] lineScales, int stride, Span<double> sums)
    {
        // Two registers at a time: one sum waits for its own last addition, two hide the wait. Not fused: a fused product rounds once and would differ between processors.
        var width = Vector<double>.Count;
        for (var d = 0; d + (2 * width) <= stride; d += 2 * width)
        {
            var (first, second) = (new Vector<double>(start), new Vector<double>(start));
            foreach (var (line, part) in row)
            {
                var at = (line * stride) + d;
                first += new Vector<double>(lineScales, at) * part;
                second += new Vector<double>(lineScales, at + width) * part;
            }

            first.CopyTo(sums[d..]);
            second.CopyTo(sums[(d + width)..]);
        }
    }

    private static ImmutableArray<Party> PartiesOf(ImmutableArray<BenefitsMap> maps) =>
    [
        .. maps.SelectMany(static m => m.Costs).Select(static c => Party.Of(c.Organisation))
            .Concat(maps.SelectMany(static m => m.Benefits).Where(static n => n.Profile!.Value is not null).SelectMany(static n => n.Profile!.RealisedBy).Select(static s => s.By))
            .Distinct().Order(),
    ];
}
