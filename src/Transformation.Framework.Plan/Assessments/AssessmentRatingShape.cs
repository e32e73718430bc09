using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AssessmentRatingShape : JsonObjectShape<AssessmentRating>
{
    private readonly JsonField<string> aspect;
    private readonly JsonField<string> level;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string?> evidence;
    private readonly JsonField<LocalDate?> reviewDue;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<Provenance?> provenance;

    internal AssessmentRatingShape()
        : base("AssessmentRating", "At which level somebody judged one aspect to be, on a day.")
    {
        aspect = Required("aspect", CoreShapes.Identifier, r => r.Aspect, "The aspect.");
        level = Required("level", CoreShapes.Identifier, r => r.Level, "The level.");
        on = Required("on", JsonShapes.Date, r => r.On, "The day.");
        evidence = Optional("evidence", JsonShapes.Text, r => r.Evidence, "What it rests on, in the owner's words.");
        reviewDue = Optional("reviewDue", JsonShapes.Date, r => r.ReviewDue, "The last day on which it is looked at again in time.");
        withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, r => r.WithdrawnOn, "The first day on which it no longer stands.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the record comes from.");
    }

    protected override AssessmentRating Build(JsonFieldValues values) => new(
        values.Get(aspect),
        values.Get(level),
        values.Get(on),
        values.Get(evidence),
        values.Get(reviewDue),
        values.Get(withdrawnOn),
        values.Get(provenance));
}
