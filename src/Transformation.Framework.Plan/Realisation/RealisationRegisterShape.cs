using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class RealisationRegisterShape : JsonObjectShape<RealisationRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<AgreedBenefitsFramework>> frameworks;
    private readonly JsonField<JsonItems<BenefitRecord>> benefits;

    internal RealisationRegisterShape()
        : base("RealisationRegister", "What is on record of a system's benefits, and the frameworks agreed for realising them.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        frameworks = Items("frameworks", new FrameworkShape(), r => r.Frameworks, "The frameworks agreed.");
        benefits = Items("benefits", new BenefitShape(), r => r.Benefits, "The benefits.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(frameworks, out var agreed) && values.TryGet(benefits, out var records))
        {
            RealisationRegister.CheckBetween(agreed, records, problems);
        }
    }

    protected override RealisationRegister Build(JsonFieldValues values) => RealisationRegister.Create(
        values.Get(id), values.Get(frameworks).Readable(), values.Get(benefits).Readable(), values.Get(provenance)).OrThrow();

    private sealed class FrameworkShape : JsonObjectShape<AgreedBenefitsFramework>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<string> title;
        private readonly JsonField<LocalDate> agreedOn;
        private readonly JsonField<GovernanceBodyId?> agreedBy;
        private readonly JsonField<LocalDate?> withdrawnOn;

        internal FrameworkShape()
            : base("AgreedBenefitsFramework", "A way of realising benefits that partners have agreed to use.")
        {
            id = Required("id", CoreShapes.Identifier, f => f.Id, "Its identifier.");
            title = Required("title", JsonShapes.Text, f => f.Title, "Its title.");
            agreedOn = Required("agreedOn", JsonShapes.Date, f => f.AgreedOn, "The day it was agreed.");
            agreedBy = Optional("agreedBy", CoreShapes.GovernanceBodyId, f => f.AgreedBy, "The body that agreed it.");
            withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, f => f.WithdrawnOn, "The day from which it no longer holds.");
        }

        protected override AgreedBenefitsFramework Build(JsonFieldValues values) =>
            new(values.Get(id), values.Get(title), values.Get(agreedOn), values.Get(agreedBy), values.Get(withdrawnOn));
    }

    private sealed class BenefitShape : JsonObjectShape<BenefitRecord>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<InitiativeId> initiative;
        private readonly JsonField<string> title;
        private readonly JsonField<LocalDate> namedOn;
        private readonly JsonField<bool> canBeValued;
        private readonly JsonField<ImmutableArray<BenefitFact>> facts;

        internal BenefitShape()
            : base("BenefitRecord", "What is on record of one benefit of an initiative.")
        {
            id = Required("id", CoreShapes.Identifier, b => b.Id, "Its identifier.");
            initiative = Required("initiative", CoreShapes.InitiativeId, b => b.Initiative, "The initiative that is to bring it.");
            title = Required("title", JsonShapes.Text, b => b.Title, "What it is.");
            namedOn = Required("namedOn", JsonShapes.Date, b => b.NamedOn, "The day it was put on record.");
            canBeValued = Optional("canBeValued", JsonShapes.Boolean, b => b.CanBeValued, true, "False for a benefit that cannot be put in money.");
            facts = List("facts", new FactShape(), b => b.Facts, "What its record has.");
        }

        protected override BenefitRecord Build(JsonFieldValues values) => new(
            values.Get(id), values.Get(initiative), values.Get(title), values.Get(namedOn), values.Get(facts), values.Get(canBeValued));
    }

    private sealed class FactShape : JsonObjectShape<BenefitFact>
    {
        private static readonly JsonShape<BenefitFactKind> Kinds = JsonShapes.Words(
            (BenefitFactKind.Owner, "owner"),
            (BenefitFactKind.Chain, "chain"),
            (BenefitFactKind.Measure, "measure"),
            (BenefitFactKind.Baseline, "baseline"),
            (BenefitFactKind.Target, "target"),
            (BenefitFactKind.Value, "value"),
            (BenefitFactKind.RealisationPlan, "realisation-plan"),
            (BenefitFactKind.MeasuredValue, "measured-value"),
            (BenefitFactKind.Review, "review"));

        private readonly JsonField<BenefitFactKind> kind;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<LocalDate?> withdrawnOn;

        internal FactShape()
            : base("BenefitFact", "Something that a benefit's record has had since a day.")
        {
            kind = Required("kind", Kinds, f => f.Kind, "What it is.");
            on = Required("on", JsonShapes.Date, f => f.On, "The first day on which it stands.");
            withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, f => f.WithdrawnOn, "The day from which it no longer stands.");
        }

        protected override BenefitFact Build(JsonFieldValues values) => new(values.Get(kind), values.Get(on), values.Get(withdrawnOn));
    }
}
