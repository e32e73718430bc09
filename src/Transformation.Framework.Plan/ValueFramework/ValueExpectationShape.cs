using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ValueExpectationShape : JsonObjectShape<ValueExpectation>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> unit;
    private readonly JsonField<ExpectedDirection> direction;
    private readonly JsonField<decimal?> expected;
    private readonly JsonField<LocalDate> firstSurvey;
    private readonly JsonField<int?> everyMonths;

    internal ValueExpectationShape()
        : base("ValueExpectation", "What an approved proposal is expected to bring about, and when it is looked at.")
    {
        id = Required("id", CoreShapes.Identifier, e => e.Id, "Its identifier, unique within its proposal.");
        title = Required("title", JsonShapes.Text, e => e.Title, "What is measured.");
        unit = Required("unit", JsonShapes.Text, e => e.Unit, "The unit of its values.");
        direction = Required(
            "direction", JsonShapes.Words((ExpectedDirection.AtLeast, "at-least"), (ExpectedDirection.AtMost, "at-most")), e => e.Direction, "Which way it is to go.");
        expected = Optional("expected", JsonShapes.Decimal, e => e.Expected, "The value that is expected; left out when nobody has said how much.");
        firstSurvey = Required("firstSurvey", JsonShapes.Date, e => e.FirstSurvey, "The last day on which the first survey is in time.");
        everyMonths = Optional(
            "everyMonths",
            JsonShapes.Map(JsonShapes.IntegerBetween(1, ValueExpectation.MostMonths), static n => (int)n, static n => (long)n),
            e => e.EveryMonths,
            "How many months after one survey the next is due; left out when one is enough.");
    }

    protected override ValueExpectation Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(unit),
        values.Get(direction),
        values.Get(expected),
        values.Get(firstSurvey),
        values.Get(everyMonths));
}
