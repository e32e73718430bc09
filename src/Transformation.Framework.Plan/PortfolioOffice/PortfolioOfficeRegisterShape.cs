using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A portfolio office document; checks between records run even when some could not be read.</summary>
internal sealed class PortfolioOfficeRegisterShape : JsonObjectShape<PortfolioOfficeRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<TriageCriterion>> criteria;
    private readonly JsonField<JsonItems<OfficeRequest>> requests;
    private readonly JsonField<JsonItems<CapabilityOffer>> offers;

    internal PortfolioOfficeRegisterShape()
        : base("PortfolioOfficeRegister", "What a portfolio office keeps: its criteria, what was asked of it, and what organisations can give.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the register comes from.");
        criteria = Items("criteria", new CriterionShape(), r => r.Criteria, "The questions put to every request.");
        requests = Items("requests", new OfficeRequestShape(), r => r.Requests, "What was asked.");
        offers = Items("offers", new OfferShape(), r => r.Offers, "What organisations can give.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(criteria, out var asked) && values.TryGet(requests, out var wanted) && values.TryGet(offers, out var given))
        {
            PortfolioOfficeChecks.Run(asked, wanted, given, problems);
        }
    }

    protected override PortfolioOfficeRegister Build(JsonFieldValues values) => PortfolioOfficeRegister.Create(
        values.Get(id),
        values.Get(title),
        values.Get(criteria).Readable(),
        values.Get(requests).Readable(),
        values.Get(offers).Readable(),
        values.Get(provenance)).OrThrow();

    private sealed class CriterionShape : JsonObjectShape<TriageCriterion>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<string> title;
        private readonly JsonField<bool> essential;

        internal CriterionShape()
            : base("TriageCriterion", "A question that is put to every request.")
        {
            id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier.");
            title = Required("title", JsonShapes.Text, c => c.Title, "What is asked, so that yes speaks for the request.");
            essential = Required("isEssential", JsonShapes.Boolean, c => c.IsEssential, "Whether a request is turned down when the answer is no.");
        }

        protected override TriageCriterion Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(essential));
    }

    private sealed class OfferShape : JsonObjectShape<CapabilityOffer>
    {
        private readonly JsonField<OrganisationId> organisation;
        private readonly JsonField<string> skill;
        private readonly JsonField<YearMonth> month;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<Effort?> free;

        internal OfferShape()
            : base("CapabilityOffer", "How much working time of a skill an organisation has free for new work in a month.")
        {
            organisation = Required("organisation", CoreShapes.OrganisationId, o => o.Organisation, "Whose.");
            skill = Required("skill", CoreShapes.Identifier, o => o.Skill, "The skill.");
            month = Required("month", JsonShapes.Month, o => o.Month, "The month.");
            on = Required("on", JsonShapes.Date, o => o.On, "The day it was said.");
            free = Optional("free", CoreShapes.Effort, o => o.Free, "How much; left out when unknown.");
        }

        protected override CapabilityOffer Build(JsonFieldValues values) => new(
            values.Get(organisation), values.Get(skill), values.Get(month), values.Get(on), values.Get(free));
    }
}
