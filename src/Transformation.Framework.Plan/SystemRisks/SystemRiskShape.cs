using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class SystemRiskShape : JsonObjectShape<SystemRisk>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> category;
    private readonly JsonField<string> cause;
    private readonly JsonField<string> happening;
    private readonly JsonField<string> effect;
    private readonly JsonField<OrganisationId> owner;
    private readonly JsonField<LocalDate> raisedOn;
    private readonly JsonField<LocalDate?> closedOn;
    private readonly JsonField<ImmutableArray<RiskHolding>> heldBy;
    private readonly JsonField<ImmutableArray<OrganisationId>> affected;
    private readonly JsonField<ImmutableArray<RiskRating>> ratings;
    private readonly JsonField<ImmutableArray<RiskMitigation>> mitigations;
    private readonly JsonField<RiskExposure?> exposure;
    private readonly JsonField<Provenance?> provenance;

    internal SystemRiskShape()
        : base("SystemRisk", "A risk that partners share.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "A short title.");
        category = Required("category", CoreShapes.Identifier, r => r.Category, "Its category, for the appetite.");
        cause = Required("cause", JsonShapes.Text, r => r.Cause, "Because of what.");
        happening = Required("event", JsonShapes.Text, r => r.Event, "What may happen.");
        effect = Required("effect", JsonShapes.Text, r => r.Effect, "What would follow.");
        owner = Required("owner", CoreShapes.OrganisationId, r => r.Owner, "The organisation that answers for it.");
        raisedOn = Required("raisedOn", JsonShapes.Date, r => r.RaisedOn, "The first day on which it stands in the register.");
        closedOn = Optional("closedOn", JsonShapes.Date, r => r.ClosedOn, "The day from which it no longer stands.");
        heldBy = List("heldBy", new HoldingShape(), r => r.HeldBy, "The bodies that watch over it, from when; the first not later than the day it was raised.");
        affected = List("affected", CoreShapes.OrganisationId, r => r.Affected, "The organisations it would affect.");
        ratings = List("ratings", new RatingShape(), r => r.Ratings, "How it was rated, at most once a day.");
        mitigations = List("mitigations", new RiskMitigationShape(), r => r.Mitigations, "What is done about it.");
        exposure = Optional("exposure", new ExposureShape(), r => r.Exposure, "What it would cost; left out when nobody has said.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the record comes from.");
    }

    /// <summary>A whole number from 1.</summary>
    internal static JsonShape<int> UpTo(int most) => JsonShapes.Map(JsonShapes.IntegerBetween(1, most), static n => (int)n, static n => (long)n);

    protected override SystemRisk Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(category),
        values.Get(cause),
        values.Get(happening),
        values.Get(effect),
        values.Get(owner),
        values.Get(raisedOn),
        values.Get(heldBy),
        values.Get(closedOn),
        values.Get(affected),
        values.Get(ratings),
        values.Get(mitigations),
        values.Get(exposure),
        values.Get(provenance));

    private sealed class HoldingShape : JsonObjectShape<RiskHolding>
    {
        private readonly JsonField<GovernanceBodyId> body;
        private readonly JsonField<LocalDate> from;

        internal HoldingShape()
            : base("RiskHolding", "From when a governance body watches over a risk.")
        {
            body = Required("body", CoreShapes.GovernanceBodyId, h => h.Body, "The body.");
            from = Required("from", JsonShapes.Date, h => h.From, "The first day on which it holds the risk.");
        }

        protected override RiskHolding Build(JsonFieldValues values) => new(values.Get(body), values.Get(from));
    }

    private sealed class RatingShape : JsonObjectShape<RiskRating>
    {
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<int?> likelihood;
        private readonly JsonField<int?> impact;
        private readonly JsonField<string?> reason;

        internal RatingShape()
            : base("RiskRating", "How likely a risk was held to be on a day, and how grave.")
        {
            on = Required("on", JsonShapes.Date, r => r.On, "The day on which it was given.");
            likelihood = Optional("likelihood", UpTo(RiskMatrix2008.Most), r => r.Likelihood, "1 (rare) to 5 (almost certain); left out when unknown.");
            impact = Optional("impact", UpTo(RiskMatrix2008.Most), r => r.Impact, "1 (negligible) to 5 (catastrophic); left out when unknown.");
            reason = Optional("reason", JsonShapes.Text, r => r.Reason, "Why it was rated so.");
        }

        protected override RiskRating Build(JsonFieldValues values) => new(values.Get(on), values.Get(likelihood), values.Get(impact), values.Get(reason));
    }

    private sealed class ExposureShape : JsonObjectShape<RiskExposure>
    {
        private readonly JsonField<Money> least;
        private readonly JsonField<Money> most;

        internal ExposureShape()
            : base("RiskExposure", "Between how much and how much money a risk would cost.")
        {
            least = Required("least", CoreShapes.Money, e => e.Least, "The lower end, from £0.");
            most = Required("most", CoreShapes.Money, e => e.Most, "The upper end, of the same price basis.");
        }

        protected override RiskExposure Build(JsonFieldValues values) => new(values.Get(least), values.Get(most));
    }
}
