using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class InsightGatheringShape : JsonObjectShape<InsightGathering>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId> by;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<ImmutableArray<string>> groups;
    private readonly JsonField<ImmutableArray<string>> lookedAt;
    private readonly JsonField<Provenance?> provenance;

    internal InsightGatheringShape()
        : base("InsightGathering", "That new insights were gathered from people, and what was looked at first.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "What was asked.");
        by = Required("by", CoreShapes.OrganisationId, x => x.By, "The organisation that asks.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day it began.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, x => x.Initiative, "The initiative it is for.");
        groups = List("groups", CoreShapes.Identifier, x => x.Groups, "The groups that are asked; left out when not recorded.");
        lookedAt = List("lookedAt", CoreShapes.Identifier, x => x.LookedAt, "The insights looked at beforehand.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override InsightGathering Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(by),
        values.Get(on),
        values.Get(initiative),
        values.Get(groups),
        values.Get(lookedAt),
        values.Get(provenance));
}
