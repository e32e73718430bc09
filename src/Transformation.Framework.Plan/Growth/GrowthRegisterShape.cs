using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class GrowthRegisterShape : JsonObjectShape<GrowthRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<FundingBid>> bids;
    private readonly JsonField<JsonItems<FundingPartnership>> partnerships;

    internal GrowthRegisterShape()
        : base("GrowthRegister", "A system's bids for new funding, and its partnerships.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        bids = Items("bids", new FundingBidShape(), r => r.Bids, "The bids; their values all of one price basis.");
        partnerships = Items("partnerships", new PartnershipShape(), r => r.Partnerships, "The partnerships.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(bids, out var asked) && values.TryGet(partnerships, out var agreed))
        {
            GrowthRegister.CheckBetween(asked, agreed, problems);
        }
    }

    protected override GrowthRegister Build(JsonFieldValues values) => GrowthRegister.Create(
        values.Get(id), values.Get(bids).Readable(), values.Get(partnerships).Readable(), values.Get(provenance)).OrThrow();

    private sealed class PartnershipShape : JsonObjectShape<FundingPartnership>
    {
        private static readonly JsonShape<PartnershipContribution> Contributions = JsonShapes.Words(
            (PartnershipContribution.Funding, "funding"),
            (PartnershipContribution.Investment, "investment"),
            (PartnershipContribution.Expertise, "expertise"),
            (PartnershipContribution.Workforce, "workforce"),
            (PartnershipContribution.Data, "data"),
            (PartnershipContribution.Technology, "technology"),
            (PartnershipContribution.Facilities, "facilities"));

        private readonly JsonField<string> id;
        private readonly JsonField<string> title;
        private readonly JsonField<string> with;
        private readonly JsonField<ImmutableArray<OrganisationId>> organisations;
        private readonly JsonField<ImmutableArray<PartnershipContribution>> brings;
        private readonly JsonField<LocalDate> from;
        private readonly JsonField<LocalDate?> until;

        internal PartnershipShape()
            : base("FundingPartnership", "A partnership of a system's organisations with somebody outside it.")
        {
            id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
            title = Required("title", JsonShapes.Text, p => p.Title, "What it is.");
            with = Required("with", JsonShapes.Text, p => p.With, "Whom it is with: a body or a kind of body, not a person.");
            organisations = Required("organisations", JsonShapes.ArrayOf(CoreShapes.OrganisationId), p => p.Organisations, "The organisations of the system, at least one.");
            brings = Required("brings", JsonShapes.ArrayOf(Contributions), p => p.Brings, "What it brings, at least one thing.");
            from = Required("from", JsonShapes.Date, p => p.From, "The first day on which it is in force.");
            until = Optional("until", JsonShapes.Date, p => p.Until, "The last such day; left out when none is known.");
        }

        protected override FundingPartnership Build(JsonFieldValues values) => new(
            values.Get(id),
            values.Get(title),
            values.Get(with),
            values.Get(organisations),
            values.Get(brings),
            values.Get(from),
            values.Get(until));
    }
}
