using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AssessmentSharingShape : JsonObjectShape<AssessmentSharing>
{
    private readonly JsonField<PartyId> with;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<LocalDate?> withdrawnOn;

    internal AssessmentSharingShape()
        : base("AssessmentSharing", "That the owner lets somebody see it, from a day on.")
    {
        with = Required("with", PartyShapes.Party, s => s.With, "With whom; nobody else is meant.");
        on = Required("on", JsonShapes.Date, s => s.On, "The first day on which they may see it.");
        withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, s => s.WithdrawnOn, "The first day on which they no longer may.");
    }

    protected override AssessmentSharing Build(JsonFieldValues values) => new(values.Get(with), values.Get(on), values.Get(withdrawnOn));
}
