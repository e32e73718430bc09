using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class InsightShape : JsonObjectShape<Insight>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId> host;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string?> summary;
    private readonly JsonField<ImmutableArray<string>> groups;
    private readonly JsonField<LocalDate?> sharedOn;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<Provenance?> provenance;

    internal InsightShape()
        : base("Insight", "Something that people have already told the system.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "What was learned, in a line.");
        host = Required("host", CoreShapes.OrganisationId, x => x.Host, "The organisation that gathered it.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day from which it exists.");
        summary = Optional("summary", JsonShapes.Text, x => x.Summary, "What people said.");
        groups = List("groups", CoreShapes.Identifier, x => x.Groups, "The groups it comes from.");
        sharedOn = Optional(
            "sharedOn", JsonShapes.Date, x => x.SharedOn, "The day from which others than the host could read it; left out when not recorded, and then it counts as not shared.");
        withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, x => x.WithdrawnOn, "The day from which it no longer stands.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override Insight Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(host),
        values.Get(on),
        values.Get(summary),
        values.Get(groups),
        values.Get(sharedOn),
        values.Get(withdrawnOn),
        values.Get(provenance));
}
