using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class StepChangeShape : JsonObjectShape<StepChange>
{
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<string> reason;

    internal StepChangeShape()
        : base("StepChange", "A day from which a process is known to be another one, so that mean and limits are worked out afresh.")
    {
        from = Required("from", JsonShapes.Date, s => s.From, "The first day of the new process.");
        reason = Required("reason", JsonShapes.Text, s => s.Reason, "What changed.");
    }

    protected override StepChange Build(JsonFieldValues values) => new(values.Get(from), values.Get(reason));
}
