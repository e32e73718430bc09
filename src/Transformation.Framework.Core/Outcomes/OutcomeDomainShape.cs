using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class OutcomeDomainShape : JsonObjectShape<OutcomeDomain>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<ImmutableArray<Outcome>> outcomes;
    private readonly JsonField<Provenance?> provenance;

    internal OutcomeDomainShape()
        : base("OutcomeDomain", "A group of outcomes under one heading.")
    {
        id = Required("id", CoreShapes.Identifier, d => d.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, d => d.Title, "Its heading.");
        outcomes = List("outcomes", new OutcomeShape(), d => d.Outcomes, "Its outcomes, in order.");
        provenance = Optional("provenance", CoreShapes.Provenance, d => d.Provenance, "Where the record comes from.");
    }

    protected override OutcomeDomain Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(title), values.Get(outcomes), values.Get(provenance));
}
