using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AdoptionSiteShape : JsonObjectShape<AdoptionSite>
{
    internal static readonly JsonShape<ImmutableArray<ReadinessAnswer>> Answers = JsonShapes.ArrayOf(new ReadinessAnswerShape());

    private readonly JsonField<string> id;
    private readonly JsonField<string> innovation;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<LocalDate?> adopted;
    private readonly JsonField<LocalDate?> adapted;
    private readonly JsonField<LocalDate?> scaled;
    private readonly JsonField<ImmutableArray<LocalAdaptation>> adaptations;
    private readonly JsonField<ImmutableArray<ReadinessAnswer>> readiness;
    private readonly JsonField<ImmutableArray<AdoptionDecision>> decisions;

    internal AdoptionSiteShape()
        : base("AdoptionSite", "One place where an innovation may come into use, and how far it has come there.")
    {
        id = Required("id", CoreShapes.Identifier, s => s.Id, "Its identifier.");
        innovation = Required("innovation", CoreShapes.Identifier, s => s.Innovation, "The innovation.");
        organisation = Required("organisation", CoreShapes.OrganisationId, s => s.Organisation, "The organisation whose site it is.");
        adopted = Optional("adopted", JsonShapes.Date, s => s.Adopted, "The day from which it is in use there.");
        adapted = Optional("adapted", JsonShapes.Date, s => s.Adapted, "The day on which it had been fitted to the place.");
        scaled = Optional("scaled", JsonShapes.Date, s => s.Scaled, "The day from which it is used beyond the place where it was first tried.");
        adaptations = List("adaptations", new LocalAdaptationShape(), s => s.Adaptations, "What was changed.");
        readiness = List("readiness", new ReadinessAnswerShape(), s => s.Readiness, "The answers to the readiness checklist.");
        decisions = List("decisions", new AdoptionDecisionShape(), s => s.Decisions, "What was decided, and why.");
    }

    protected override AdoptionSite Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(innovation),
        values.Get(organisation),
        values.Get(adopted),
        values.Get(adapted),
        values.Get(scaled),
        values.Get(adaptations),
        values.Get(readiness),
        values.Get(decisions));
}
