using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Something in JSON that has a value of one kind: a fact, a threshold, or the value alone.</summary>
internal abstract class ValueShape<T> : JsonObjectShape<T>
    where T : notnull
{
    private readonly Func<T, GateValue> get;
    private Func<JsonFieldValues, GateValue>? read;

    protected ValueShape(string name, string about, Func<T, GateValue> get)
        : base(name, about) => this.get = get;

    /// <summary>Declares the properties that hold the value.</summary>
    protected void DeclareValue(InputKind kind) => read = kind switch
    {
        InputKind.YesNo => Single(JsonShapes.Boolean, v => ((YesNoValue)v).IsTrue, "Whether it is true.", static v => new YesNoValue(v)),
        InputKind.Number => Single(JsonShapes.Decimal, v => ((NumberValue)v).Number, "The number.", static v => new NumberValue(v)),
        InputKind.Count => Single(
            JsonShapes.IntegerBetween(0, CountValue.Most), v => (long)((CountValue)v).Count, "How many.", static v => new CountValue((int)v)),
        InputKind.Money => Single(CoreShapes.Money, v => ((MoneyValue)v).Amount, "The amount.", static v => new MoneyValue(v)),
        InputKind.Date => Single(JsonShapes.Date, v => ((DateValue)v).Date, "The day.", static v => new DateValue(v)),
        InputKind.Period => Single(PeriodShape.Instance, v => ((PeriodValue)v).Period, "The length of time.", static v => new PeriodValue(v)),
        InputKind.Choice => Single(JsonShapes.Text, v => ((ChoiceValue)v).Word, "The word.", static v => new ChoiceValue(v)),
        InputKind.Ratio => Ratio(),
        InputKind.Items => Items(),
        _ => Predicate(),
    };

    protected GateValue ValueOf(JsonFieldValues values) => read!(values);

    private Func<JsonFieldValues, GateValue> Single<TValue>(JsonShape<TValue> shape, Func<GateValue, TValue> of, string about, Func<TValue, GateValue> make)
    {
        var value = Required("value", shape, owner => of(get(owner)), about);
        return values => make(values.Get(value));
    }

    private Func<JsonFieldValues, GateValue> Ratio()
    {
        var part = Required("part", JsonShapes.IntegerBetween(0, CountValue.Most), owner => (long)((RatioValue)get(owner)).Part, "The part.");
        var whole = Required("whole", JsonShapes.IntegerBetween(1, CountValue.Most), owner => (long)((RatioValue)get(owner)).Whole, "The whole.");
        return values => new RatioValue((int)values.Get(part), (int)values.Get(whole));
    }

    private Func<JsonFieldValues, GateValue> Items()
    {
        var items = Required(
            "items", JsonShapes.ArrayOf(JsonShapes.Lazy<GateItem>(static () => GateItemShape.Instance)), owner => ((ItemsValue)get(owner)).Items, "The things; written in order of identifier.");
        return values => new ItemsValue(values.Get(items));
    }

    private Func<JsonFieldValues, GateValue> Predicate()
    {
        var answer = Required("answer", GatewayWords.Answers, owner => ((PredicateValue)get(owner)).Answer, "What the host's function answered.");
        var because = Required("because", JsonShapes.Text, owner => ((PredicateValue)get(owner)).Because, "Why.");
        return values => new PredicateValue(values.Get(answer), values.Get(because));
    }
}
