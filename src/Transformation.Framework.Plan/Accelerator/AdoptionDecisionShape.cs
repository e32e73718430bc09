using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AdoptionDecisionShape : JsonObjectShape<AdoptionDecision>
{
    private readonly JsonField<AdoptionDecisionKind> decision;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string> reason;

    internal AdoptionDecisionShape()
        : base("AdoptionDecision", "What a site decided about an innovation, and why.")
    {
        decision = Required("decision", AcceleratorWords.Decision, d => d.Decision, "What was decided.");
        on = Required("on", JsonShapes.Date, d => d.On, "The day; at most one decision of a site falls on a day.");
        reason = Required("reason", JsonShapes.Text, d => d.Reason, "Why.");
    }

    protected override AdoptionDecision Build(JsonFieldValues values) => new(values.Get(decision), values.Get(on), values.Get(reason));
}
