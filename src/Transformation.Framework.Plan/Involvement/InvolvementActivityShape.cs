using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class InvolvementActivityShape : JsonObjectShape<InvolvementActivity>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<InvolvementMethod> method;
    private readonly JsonField<InvolvementLevel> level;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<ImmutableArray<GroupHeard>> groups;
    private readonly JsonField<string?> changed;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<Provenance?> provenance;

    internal InvolvementActivityShape()
        : base("InvolvementActivity", "An occasion on which people were involved.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "What it was.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day, or the last of several.");
        method = Required("method", InvolvementWords.Method, x => x.Method, "How people were involved.");
        level = Required("level", InvolvementWords.Level, x => x.Level, "How much say they had.");
        initiative = Optional(
            "initiative", CoreShapes.InitiativeId, x => x.Initiative, "The initiative it was for; left out when for none in particular.");
        groups = List("groups", new GroupHeardShape(), x => x.Groups, "The groups that took part; left out when it was not recorded who did.");
        changed = Optional("changed", JsonShapes.Text, x => x.Changed, "What it changed; left out when not recorded.");
        withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, x => x.WithdrawnOn, "The day from which the record no longer stands.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override InvolvementActivity Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(on),
        values.Get(method),
        values.Get(level),
        values.Get(initiative),
        values.Get(groups),
        values.Get(changed),
        values.Get(withdrawnOn),
        values.Get(provenance));
}
