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
    private readonly JsonField<Attestation?> attestation;

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
        attestation = Optional("attestation", new AttestationShape(), e => e.Attestation, "Who has attested it.");
    }

    protected override EvidenceItem Build(JsonFieldValues values)
    {
        var (kind, on, by, from, record) = (values.Get(type), values.Get(date), values.Get(role), values.Get(organisation), values.Get(provenance));
        return (values.Get(reference), values.Get(noneBecause)) switch
        {
            ({ } where, null) => EvidenceItem.Held(kind, on, where, by, from, record, values.Get(attestation)),
            (null, { }) when values.Get(attestation) is not null => throw new ArgumentException("Only evidence that is held can be attested.", nameof(attestation)),
            (null, { } why) => EvidenceItem.StatedNone(kind, on, why, by, from, record),
            _ => throw new ArgumentException("Give either a reference, or noneBecause.", "reference"),
        };
    }

    private sealed class AttestationShape : JsonObjectShape<Attestation>
    {
        private readonly JsonField<string> role;
        private readonly JsonField<LocalDate> date;

        internal AttestationShape()
            : base("Attestation", "Somebody's word that a piece of evidence is what it says it is.")
        {
            role = Required("role", JsonShapes.Text, a => a.Role, "The role of whoever attests; never a person's name.");
            date = Required("date", JsonShapes.Date, a => a.Date, "When.");
        }

        protected override Attestation Build(JsonFieldValues values) => new(values.Get(role), values.Get(date));
    }
}
