using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>One series; checks between its points run even when some could not be read.</summary>
internal sealed class MeasuredSeriesShape : JsonObjectShape<MeasuredSeries>
{
    private readonly JsonField<InitiativeId> initiative;
    private readonly JsonField<ChainNodeId> benefit;
    private readonly JsonField<SeriesKind> kind;
    private readonly JsonField<string> unit;
    private readonly JsonField<LocalDate?> goLive;
    private readonly JsonField<decimal?> baseline;
    private readonly JsonField<decimal?> target;
    private readonly JsonField<decimal> quantityPerUnit;
    private readonly JsonField<ImmutableArray<StepChange>> steps;
    private readonly JsonField<JsonItems<MeasuredPoint>> points;
    private readonly JsonField<Provenance?> provenance;

    internal MeasuredSeriesShape()
        : base("MeasuredSeries", "What has been measured of a benefit, period by period; periods do not overlap and are all as long as each other.")
    {
        initiative = Required("initiative", CoreShapes.InitiativeId, s => s.Initiative, "The initiative.");
        benefit = Required("benefit", BenefitsWords.NodeId, s => s.Benefit, "The benefit, a node of its map.");
        kind = Required("kind", BenefitsWords.Series, s => s.Kind, "What the values are: levels of the measure, counts of each period, or quantities realised.");
        unit = Required("unit", JsonShapes.Text, s => s.Unit, "In what they are.");
        goLive = Optional("goLive", JsonShapes.Date, s => s.Terms.GoLive, "The first day on which the change could have an effect; left out, the first of the benefit's first year.");
        baseline = Optional("baseline", JsonShapes.Decimal, s => s.Terms.Baseline, "Where a point stood before go-live; left out, as the measure says for levels, else the mean of the points before go-live.");
        target = Optional("target", JsonShapes.Decimal, s => s.Terms.Target, "Where a point is meant to be; left out, as the measure says for levels, else none.");
        quantityPerUnit = Optional("quantityPerUnit", JsonShapes.DecimalBetween(0, 1_000_000), s => s.Terms.QuantityPerUnit, 1, "Units of the benefit's quantity in one unit of the series, above zero; left out, 1.");
        steps = List("steps", new StepChangeShape(), s => s.Terms.Steps, "Days from which the limits of the chart are worked out afresh.");
        points = Items("points", new MeasuredPointShape(), s => s.Points, "What was measured.", idProperty: "month");
        provenance = Optional("provenance", CoreShapes.Provenance, s => s.Terms.Provenance, "Where the points come from.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(points, out var items))
        {
            MeasuredSeriesChecks.Run([.. items.Where(static i => i.Value is not null).Select(static i => (i.Path, i.Value!))], problems);
        }
    }

    protected override MeasuredSeries Build(JsonFieldValues values) => Benefits.MeasuredSeries.Create(
        values.Get(initiative),
        values.Get(benefit),
        values.Get(kind),
        values.Get(unit),
        values.Get(points).Readable(),
        new SeriesTerms
        {
            GoLive = values.Get(goLive),
            Baseline = values.Get(baseline),
            Target = values.Get(target),
            QuantityPerUnit = values.Get(quantityPerUnit) is > 0 and var per ? per : throw new ArgumentException("The number is above zero.", nameof(quantityPerUnit)),
            Steps = values.Get(steps),
            Provenance = values.Get(provenance),
        }).OrThrow();
}
