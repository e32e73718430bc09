using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Conditions in JSON: objects told apart by <c>operator</c>.</summary>
internal static class ConditionShapes
{
    internal static JsonShape<Condition> Any { get; } = JsonShapes.Lazy(FindUnion);

    private static JsonUnionShape<Condition> Union { get; } = new JsonUnionShape<Condition>("Condition", "operator")
        .With("all", new JoinShape<AllCondition>("AllCondition", "Every part must be true.", static parts => new(parts)))
        .With("any", new JoinShape<AnyCondition>("AnyCondition", "One part must be true.", static parts => new(parts)))
        .With("none", new JoinShape<NoneCondition>("NoneCondition", "No part may be true.", static parts => new(parts)))
        .With("at-least", new AtLeastShape())
        .With("not", new NotShape())
        .With("evidence", new EvidenceConditionShape())
        .With("yes", new YesShape())
        .With("compare", new CompareShape())
        .With("one-of", new OneOfShape())
        .With("items", new ItemsConditionShape())
        .With("distinct", new DistinctShape())
        .With("rule", new RuleShape())
        .With("predicate", new PredicateShape());

    private static JsonShape<Condition> FindUnion() => Union;

    private sealed class JoinShape<T> : JsonObjectShape<T>
        where T : JoinCondition
    {
        private readonly JsonField<ImmutableArray<Condition>> conditions;
        private readonly Func<ImmutableArray<Condition>, T> make;

        internal JoinShape(string name, string about, Func<ImmutableArray<Condition>, T> make)
            : base(name, about)
        {
            this.make = make;
            conditions = Required("conditions", JsonShapes.ArrayOf(Any), c => c.Conditions, "The parts, at least one.");
        }

        protected override T Build(JsonFieldValues values) => make(values.Get(conditions));
    }

    private sealed class AtLeastShape : JsonObjectShape<AtLeastCondition>
    {
        private readonly JsonField<long> count;
        private readonly JsonField<ImmutableArray<Condition>> conditions;

        internal AtLeastShape()
            : base("AtLeastCondition", "So many parts must be true.")
        {
            count = Required("count", JsonShapes.IntegerBetween(1, int.MaxValue), c => c.Count, "How many, at most the number of parts.");
            conditions = Required("conditions", JsonShapes.ArrayOf(Any), c => c.Conditions, "The parts, at least one.");
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

    private sealed class YesShape : JsonObjectShape<YesCondition>
    {
        private readonly JsonField<string> input;

        internal YesShape()
            : base("YesCondition", "A statement must be true.") =>
            input = Required("input", Core.CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind yes-no.");

        protected override YesCondition Build(JsonFieldValues values) => new(values.Get(input));
    }

    private sealed class CompareShape : JsonObjectShape<CompareCondition>
    {
        private readonly JsonField<string> input;
        private readonly JsonField<Comparison> comparison;
        private readonly JsonField<Threshold> threshold;

        internal CompareShape()
            : base("CompareCondition", "A fact must be of a size.")
        {
            input = Required("input", Core.CoreShapes.Identifier, c => c.Input, "The identifier of an input of a kind that has an order.");
            comparison = Required("is", GatewayWords.Comparisons, c => c.Comparison, "How it must compare; for dates, at-least reads on or after.");
            threshold = Required("threshold", ThresholdShapes.Any, c => c.Threshold, "With what.");
        }

        protected override CompareCondition Build(JsonFieldValues values) => new(values.Get(input), values.Get(comparison), values.Get(threshold));
    }

    private sealed class OneOfShape : JsonObjectShape<OneOfCondition>
    {
        private readonly JsonField<string> input;
        private readonly JsonField<ImmutableArray<string>> words;

        internal OneOfShape()
            : base("OneOfCondition", "A choice must be one of some words.")
        {
            input = Required("input", Core.CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind choice.");
            words = Required("values", JsonShapes.ArrayOf(JsonShapes.Text), c => c.Words, "The words, at least one.");
        }

        protected override OneOfCondition Build(JsonFieldValues values) => new(values.Get(input), values.Get(words));
    }

    private sealed class DistinctShape : JsonObjectShape<DistinctCondition>
    {
        private readonly JsonField<string> input;
        private readonly JsonField<string> field;
        private readonly JsonField<long> atLeast;

        internal DistinctShape()
            : base("DistinctCondition", "The things in a list must have so many different words in a field.")
        {
            input = Required("input", Core.CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind items.");
            field = Required("field", Core.CoreShapes.Identifier, c => c.Field, "A field of kind choice.");
            atLeast = Required("atLeast", JsonShapes.IntegerBetween(1, ItemsValue.Most), c => c.Count, "How many.");
        }

        protected override DistinctCondition Build(JsonFieldValues values) => new(values.Get(input), values.Get(field), (int)values.Get(atLeast));
    }

    private sealed class RuleShape : JsonObjectShape<RuleCondition>
    {
        private readonly JsonField<string> rule;
        private readonly JsonField<bool> orNotApplicable;

        internal RuleShape()
            : base("RuleCondition", "Another rule must be met.")
        {
            rule = Required("rule", Core.CoreShapes.Identifier, c => c.RuleId, "The other rule; a waiver of it changes nothing here.");
            orNotApplicable = Optional("orNotApplicable", JsonShapes.Boolean, c => c.OrNotApplicable, false, "Whether it is enough that the other rule does not apply.");
        }

        protected override RuleCondition Build(JsonFieldValues values) => new(values.Get(rule), values.Get(orNotApplicable));
    }

    private sealed class PredicateShape : JsonObjectShape<PredicateCondition>
    {
        private readonly JsonField<string> input;

        internal PredicateShape()
            : base("PredicateCondition", "A function that the host registered must answer yes.") =>
            input = Required("input", Core.CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind predicate.");

        protected override PredicateCondition Build(JsonFieldValues values) => new(values.Get(input));
    }
}
