using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Conditions in JSON: objects told apart by <c>operator</c>.</summary>
internal static class ConditionShapes
{
    internal static JsonShape<Condition> Any { get; } = JsonShapes.Lazy(FindUnion);

    private static JsonShape<ImmutableArray<Condition>> Parts { get; } = JsonShapes.ArrayOf(Any);

    private static JsonShape<Period> Age { get; } = JsonShapes.AsText(
        static s => PeriodPattern.Roundtrip.Parse(s) is { Success: true } read ? read.Value : throw new FormatException("A period is written as P2Y, P18M or P90D."),
        PeriodPattern.Roundtrip.Format,
        "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$");

    private static JsonUnionShape<Condition> Union { get; } = new JsonUnionShape<Condition>("Condition", "operator")
        .With("all", new AllShape())
        .With("any", new AnyShape())
        .With("at-least", new AtLeastShape())
        .With("not", new NotShape())
        .With("evidence", new EvidenceShape())
        .With("yes", new YesShape())
        .With("number-at-least", new NumberShape());

    private static JsonShape<Condition> FindUnion() => Union;

    private sealed class AllShape : JsonObjectShape<AllCondition>
    {
        private readonly JsonField<ImmutableArray<Condition>> conditions;

        internal AllShape()
            : base("AllCondition", "Every part must be true.") =>
            conditions = Required("conditions", Parts, c => c.Conditions, "The parts, at least one.");

        protected override AllCondition Build(JsonFieldValues values) => new(values.Get(conditions));
    }

    private sealed class AnyShape : JsonObjectShape<AnyCondition>
    {
        private readonly JsonField<ImmutableArray<Condition>> conditions;

        internal AnyShape()
            : base("AnyCondition", "One part must be true.") =>
            conditions = Required("conditions", Parts, c => c.Conditions, "The parts, at least one.");

        protected override AnyCondition Build(JsonFieldValues values) => new(values.Get(conditions));
    }

    private sealed class AtLeastShape : JsonObjectShape<AtLeastCondition>
    {
        private readonly JsonField<long> count;
        private readonly JsonField<ImmutableArray<Condition>> conditions;

        internal AtLeastShape()
            : base("AtLeastCondition", "So many parts must be true.")
        {
            count = Required("count", JsonShapes.IntegerBetween(1, int.MaxValue), c => c.Count, "How many, at most the number of parts.");
            conditions = Required("conditions", Parts, c => c.Conditions, "The parts, at least one.");
        }

        protected override AtLeastCondition Build(JsonFieldValues values) => new((int)values.Get(count), values.Get(conditions));
    }

    private sealed class NotShape : JsonObjectShape<NotCondition>
    {
        private readonly JsonField<Condition> condition;

        internal NotShape()
            : base("NotCondition", "The part must be false; unknown stays unknown.") =>
            condition = Required("condition", Any, c => c.Condition, "The part.");

        protected override NotCondition Build(JsonFieldValues values) => new(values.Get(condition));
    }

    private sealed class EvidenceShape : JsonObjectShape<EvidenceCondition>
    {
        private readonly JsonField<string> input;
        private readonly JsonField<long> atLeast;
        private readonly JsonField<Period?> noOlderThan;

        internal EvidenceShape()
            : base("EvidenceCondition", "Evidence of a type must be held.")
        {
            input = Required("input", CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind evidence.");
            atLeast = Optional("atLeast", JsonShapes.IntegerBetween(1, EvidenceCondition.MostItems), c => c.Count, 1L, "How many pieces; 1 if left out.");
            noOlderThan = Optional("noOlderThan", Age, c => c.NoOlderThan, "How old a piece may be; of any age if left out.");
        }

        protected override EvidenceCondition Build(JsonFieldValues values) =>
            new(values.Get(input), (int)values.Get(atLeast), values.Get(noOlderThan));
    }

    private sealed class YesShape : JsonObjectShape<YesCondition>
    {
        private readonly JsonField<string> input;

        internal YesShape()
            : base("YesCondition", "A statement must be true.") =>
            input = Required("input", CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind yes-no.");

        protected override YesCondition Build(JsonFieldValues values) => new(values.Get(input));
    }

    private sealed class NumberShape : JsonObjectShape<NumberCondition>
    {
        private readonly JsonField<string> input;
        private readonly JsonField<decimal> minimum;

        internal NumberShape()
            : base("NumberCondition", "A number must reach a minimum.")
        {
            input = Required("input", CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind number.");
            minimum = Required("minimum", JsonShapes.Decimal, c => c.Minimum, "The least that is enough.");
        }

        protected override NumberCondition Build(JsonFieldValues values) => new(values.Get(input), values.Get(minimum));
    }
}
