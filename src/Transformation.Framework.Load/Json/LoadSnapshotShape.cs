using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class LoadSnapshotShape : JsonObjectShape<LoadSnapshot>
{
    private readonly JsonField<OrganisationId> publisher;
    private readonly JsonField<long> version;
    private readonly JsonField<LocalDate> asOf;
    private readonly JsonField<long> threshold;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<TimeGrain> grain;
    private readonly JsonField<ImmutableArray<string>> dimensions;
    private readonly JsonField<ImmutableArray<SharedPeriod>> periods;
    private readonly JsonField<ImmutableArray<SharedLoadRow>> rows;
    private readonly JsonField<ImmutableArray<SharedLoadFigure>> periodTotals;
    private readonly JsonField<SharedLoadFigure> total;

    internal LoadSnapshotShape()
        : base("LoadSnapshot", "What an organisation tells others of its load: rows by periods with totals, without initiatives, with small figures hidden.")
    {
        var figure = new SharedLoadFigureShape();
        publisher = Required("publisher", CoreShapes.OrganisationId, s => s.Header.Publisher, "The organisation that publishes it.");
        version = Required("version", JsonShapes.IntegerBetween(1, long.MaxValue), s => s.Header.Version, "Which of the publisher's it is: a higher one replaces a lower one.");
        asOf = Required("asOf", JsonShapes.Date, s => s.Header.AsOf, "The day whose state of knowledge it shows.");
        threshold = Required("threshold", JsonShapes.IntegerBetween(1, int.MaxValue), s => s.Header.Rule.Threshold, "Figures that rest on fewer commitments than this, but more than none, are hidden.");
        provenance = Optional("provenance", CoreShapes.Provenance, s => s.Header.Provenance, "Where the figures come from.");
        grain = Required("grain", Grains, s => s.Grain, "How fine the periods are.");
        dimensions = List("dimensions", JsonShapes.Text, s => s.Dimensions, "The names of the dimensions that the rows are by.");
        periods = List("periods", new SharedPeriodShape(), s => [.. s.Periods.Select(SharedPeriod.Of)], "The periods, in order, not overlapping; one at least.");
        rows = List("rows", new SharedLoadRowShape(figure), s => s.Rows, "The rows; order means nothing. At most 50,000 rows × periods.");
        periodTotals = List("periodTotals", figure, s => s.PeriodTotals, "The total of all rows in each period.");
        total = Required("total", figure, s => s.Total, "The total of all rows and periods.");
    }

    private static JsonShape<TimeGrain> Grains { get; } = JsonShapes.Words(
        (TimeGrain.Day, "day"), (TimeGrain.Week, "week"), (TimeGrain.Month, "month"), (TimeGrain.Quarter, "quarter"), (TimeGrain.FinancialYear, "financial-year"));

    protected override LoadSnapshot Build(JsonFieldValues values)
    {
        var of = values.Get(grain);
        var header = LoadSnapshotHeader.Of(
            values.Get(publisher), values.Get(version), values.Get(asOf), SuppressionRule.Below((int)values.Get(threshold)), values.Get(provenance));
        return LoadSnapshot.Create(header, new SnapshotTable(
            of,
            values.Get(dimensions),
            [.. values.Get(periods).Select(p => p.As(of))],
            values.Get(rows),
            values.Get(periodTotals),
            values.Get(total))).OrThrow();
    }
}
