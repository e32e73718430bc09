using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class EvidenceItemShape : JsonObjectShape<EvidenceItem>
{
    private readonly JsonField<string> type;
    private readonly JsonField<LocalDate> date;
    private readonly JsonField<string?> reference;
    private readonly JsonField<string?> noneBecause;
    private readonly JsonField<string?> role;
    private readonly JsonField<OrganisationId?> organisation;
    private readonly JsonField<Provenance?> provenance;

    internal EvidenceItemShape()
        : base("EvidenceItem", "A piece of evidence (with a reference), or the statement that there is none (with noneBecause).")
    {
        type = Required("type", CoreShapes.Identifier, e => e.Type, "The input it answers.");
        date = Required("date", JsonShapes.Date, e => e.Date, "When it was made or stated.");
        reference = Optional("reference", JsonShapes.Text, e => e.Reference, "Where it is to be found.");
        noneBecause = Optional("noneBecause", JsonShapes.Text, e => e.NoneBecause, "Why there is none.");
        role = Optional("role", JsonShapes.Text, e => e.Role, "The role of whoever provided it; never a person's name.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, e => e.Organisation, "The organisation that provided it.");
        provenance = Optional("provenance", CoreShapes.Provenance, e => e.Provenance, "Where the record comes from.");
    }

    protected override EvidenceItem Build(JsonFieldValues values)
    {
        var (kind, on, by, from, record) = (values.Get(type), values.Get(date), values.Get(role), values.Get(organisation), values.Get(provenance));
        return (values.Get(reference), values.Get(noneBecause)) switch
        {
            ({ } where, null) => EvidenceItem.Held(kind, on, where, by, from, record),
            (null, { } why) => EvidenceItem.StatedNone(kind, on, why, by, from, record),
            _ => throw new ArgumentException("Give either a reference, or noneBecause.", "reference"),
        };
    }
}
