using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class BoardSessionShape : JsonObjectShape<BoardSession>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> module;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<ImmutableArray<string>?> attended;
    private readonly JsonField<Provenance?> provenance;

    internal BoardSessionShape()
        : base("BoardSession", "One occasion on which a module was taught.")
    {
        id = Required("id", CoreShapes.Identifier, s => s.Id, "Its identifier.");
        module = Required("module", CoreShapes.Identifier, s => s.Module, "The module.");
        on = Required("on", JsonShapes.Date, s => s.On, "The day.");
        attended = Optional(
            "attended", ItemChecks.Identifiers, s => s.Attended, "The members who attended; empty when nobody did, left out when it was not recorded.");
        provenance = Optional("provenance", CoreShapes.Provenance, s => s.Provenance, "Where the record comes from.");
    }

    protected override BoardSession Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(module),
        values.Get(on),
        values.Get(attended),
        values.Get(provenance));
}
