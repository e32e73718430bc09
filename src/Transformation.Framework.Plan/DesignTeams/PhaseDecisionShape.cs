using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PhaseDecisionShape : JsonObjectShape<PhaseDecision>
{
    private readonly JsonField<DesignPhase> phase;
    private readonly JsonField<PhaseDecisionKind> decision;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<GovernanceBodyId?> by;

    internal PhaseDecisionShape()
        : base("PhaseDecision", "A decision at the end of a phase of a team's work.")
    {
        phase = Required("phase", DesignTeamWords.Phase, d => d.Phase, "The phase that the team was in.");
        decision = Required("decision", DesignTeamWords.Decision, d => d.Decision, "What was decided.");
        on = Required("on", JsonShapes.Date, d => d.On, "The day; at most one decision of a team falls on a day.");
        by = Optional("by", CoreShapes.GovernanceBodyId, d => d.By, "The body that decided; left out when the team decided itself.");
    }

    protected override PhaseDecision Build(JsonFieldValues values) => new(values.Get(phase), values.Get(decision), values.Get(on), values.Get(by));
}
