using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class ItemsConditionShape : JsonObjectShape<ItemsCondition>
{
    private readonly JsonField<string> input;
    private readonly JsonField<string> quantifier;
    private readonly JsonField<long?> count;
    private readonly JsonField<long?> part;
    private readonly JsonField<long?> whole;
    private readonly JsonField<Condition?> that;

    internal ItemsConditionShape()
        : base("ItemsCondition", "Something must be true of so many things in a list.")
    {
        input = Required("input", CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind items.");
        quantifier = Required("quantifier", Quantifiers, c => WordOf(c.Quantifier), "Of how many.");
        count = Optional("count", JsonShapes.IntegerBetween(0, ItemsValue.Most), CountOf, "How many, with at-least and at-most.");
        part = Optional("part", JsonShapes.IntegerBetween(0, CountValue.Most), c => c.Quantifier.Share?.Part, "The part, with share-at-least and share-at-most.");
        whole = Optional("whole", JsonShapes.IntegerBetween(1, CountValue.Most), c => c.Quantifier.Share?.Whole, "The whole of which it is the part.");
        that = Optional("that", ConditionShapes.Any, c => c.That, "What must be true of a thing: about its fields. Left out: the things are counted.");
    }

    private static JsonShape<string> Quantifiers { get; } = JsonShapes.Map(
        JsonShapes.Words(
            (QuantifierWord.Every, "every"),
            (QuantifierWord.AtLeast, "at-least"),
            (QuantifierWord.AtMost, "at-most"),
            (QuantifierWord.None, "none"),
            (QuantifierWord.ShareAtLeast, "share-at-least"),
            (QuantifierWord.ShareAtMost, "share-at-most")),
        static w => w.ToString(),
        Enum.Parse<QuantifierWord>);

    private enum QuantifierWord
    {
        Every,
        AtLeast,
        AtMost,
        None,
        ShareAtLeast,
        ShareAtMost,
    }

    protected override ItemsCondition Build(JsonFieldValues values) => new(values.Get(input), QuantifierOf(values), values.Get(that));

    private static string WordOf(Quantifier quantifier) => quantifier == Quantifier.None ? nameof(QuantifierWord.None) : quantifier.Kind.ToString();

    private static long? CountOf(ItemsCondition condition) =>
        condition.Quantifier != Quantifier.None && condition.Quantifier.Kind is QuantifierKind.AtLeast or QuantifierKind.AtMost ? condition.Quantifier.Count : null;

    private Quantifier QuantifierOf(JsonFieldValues values) =>
        (Enum.Parse<QuantifierWord>(values.Get(quantifier)), values.Get(count), values.Get(part), values.Get(whole)) switch
        {
            (QuantifierWord.Every, null, null, null) => Quantifier.Every,
            (QuantifierWord.None, null, null, null) => Quantifier.None,
            (QuantifierWord.AtLeast, { } n, null, null) => Quantifier.AtLeast((int)n),
            (QuantifierWord.AtMost, { } n, null, null) => Quantifier.AtMost((int)n),
            (QuantifierWord.ShareAtLeast, null, { } some, { } all) => Quantifier.ShareAtLeast((int)some, (int)all),
            (QuantifierWord.ShareAtMost, null, { } some, { } all) => Quantifier.ShareAtMost((int)some, (int)all),
            _ => throw new ArgumentException("Give count with at-least and at-most, part and whole with the shares, and none of them with every and none.", nameof(quantifier)),
        };
}
