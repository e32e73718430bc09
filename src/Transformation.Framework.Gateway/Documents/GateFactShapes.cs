using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Facts in JSON: objects told apart by <c>kind</c>.</summary>
internal static class GateFactShapes
{
    internal static JsonShape<GateFact> Any { get; } = Make();

    private static JsonUnionShape<GateFact> Make()
    {
        var union = new JsonUnionShape<GateFact>("GateFact", "kind");
        foreach (var kind in ValueKinds.Facts)
        {
            union.With(GatewayWords.Of(kind), new FactShape(kind), f => f.Value.Kind == kind);
        }

        return union;
    }

    private sealed class FactShape : ValueShape<GateFact>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<LocalDate?> date;
        private readonly JsonField<Provenance?> provenance;

        internal FactShape(InputKind kind)
            : base($"{kind}Fact", ValueKinds.About(kind, "A fact"), static f => f.Value)
        {
            id = Required("id", CoreShapes.Identifier, f => f.Id, "The input it answers.");
            DeclareValue(kind);
            date = Optional("date", JsonShapes.Date, f => f.Date, "From when on it was known; always, if left out.");
            provenance = Optional("provenance", CoreShapes.Provenance, f => f.Provenance, "Where it comes from.");
        }

        protected override GateFact Build(JsonFieldValues values) => new(values.Get(id), ValueOf(values), values.Get(date), values.Get(provenance));
    }
}
