using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>A point: of a calendar month, or of the days from one to another.</summary>
internal sealed class MeasuredPointShape : JsonObjectShape<MeasuredPoint>
{
    private readonly JsonField<YearMonth?> month;
    private readonly JsonField<LocalDate?> from;
    private readonly JsonField<LocalDate?> to;
    private readonly JsonField<decimal?> value;
    private readonly JsonField<string?> note;

    internal MeasuredPointShape()
        : base("MeasuredPoint", "What was measured over one period: a calendar month, or the days from one to another.")
    {
        month = Optional("month", JsonShapes.Month, MonthOf, "The month; left out when from and to are given.");
        from = Optional("from", JsonShapes.Date, p => MonthOf(p) is null ? p.Period.Start : null, "The first day; together with to, and not with month.");
        to = Optional("to", JsonShapes.Date, p => MonthOf(p) is null ? p.Period.End : null, "The last day, included.");
        value = Optional("value", JsonShapes.Decimal, p => p.Value, "What was measured, in the unit of the series; left out when it was not measured.");
        note = Optional("note", JsonShapes.Text, p => p.Note, "What a reader should know of it.");
    }

    protected override MeasuredPoint Build(JsonFieldValues values) => new(
        (values.Get(month), values.Get(from), values.Get(to)) switch
        {
            ({ } one, null, null) => one.ToDateInterval(),
            (null, { } first, { } last) when first <= last => new DateInterval(first, last),
            (null, not null, not null) => throw new ArgumentException("The period ends before it starts.", nameof(to)),
            _ => throw new ArgumentException("Give the month, or both from and to.", nameof(month)),
        },
        values.Get(value),
        values.Get(note));

    private static YearMonth? MonthOf(MeasuredPoint point) => point.WholeMonths == 1 ? point.Period.Start.ToYearMonth() : null;
}
