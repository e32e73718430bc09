using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Facts in JSON: objects told apart by <c>kind</c>.</summary>
internal static class GateFactShapes
{
    private const string AboutId = "The input it answers.";
    private const string AboutProvenance = "Where it comes from.";

    internal static JsonShape<GateFact> Any { get; } = new JsonUnionShape<GateFact>("GateFact", "kind")
        .With("yes-no", new YesNoShape())
        .With("number", new NumberShape());

    private sealed class YesNoShape : JsonObjectShape<YesNoFact>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<bool> value;
        private readonly JsonField<Provenance?> provenance;

        internal YesNoShape()
            : base("YesNoFact", "A statement known to be true, or known to be false.")
        {
            id = Required("id", CoreShapes.Identifier, f => f.Id, AboutId);
            value = Required("value", JsonShapes.Boolean, f => f.IsTrue, "Whether it is true.");
            provenance = Optional("provenance", CoreShapes.Provenance, f => f.Provenance, AboutProvenance);
        }

        protected override YesNoFact Build(JsonFieldValues values) => new(values.Get(id), values.Get(value), values.Get(provenance));
    }

    private sealed class NumberShape : JsonObjectShape<NumberFact>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<decimal> value;
        private readonly JsonField<Provenance?> provenance;

        internal NumberShape()
            : base("NumberFact", "A known count or another number without a unit.")
        {
            id = Required("id", CoreShapes.Identifier, f => f.Id, AboutId);
            value = Required("value", JsonShapes.Decimal, f => f.Value, "The number.");
            provenance = Optional("provenance", CoreShapes.Provenance, f => f.Provenance, AboutProvenance);
        }

        protected override NumberFact Build(JsonFieldValues values) => new(values.Get(id), values.Get(value), values.Get(provenance));
    }
}
