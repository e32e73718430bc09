using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class TriageAnswerShape : JsonObjectShape<TriageAnswer>
{
    private readonly JsonField<string> criterion;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<TriageReply> reply;
    private readonly JsonField<string?> reason;

    internal TriageAnswerShape()
        : base("TriageAnswer", "What was answered to a criterion on a day.")
    {
        criterion = Required("criterion", CoreShapes.Identifier, a => a.Criterion, "The criterion.");
        on = Required("on", JsonShapes.Date, a => a.On, "The day.");
        reply = Required(
            "reply", JsonShapes.Words((TriageReply.Yes, "yes"), (TriageReply.No, "no"), (TriageReply.Unknown, "unknown")), a => a.Reply, "The answer; unknown takes an earlier one back.");
        reason = Optional("reason", JsonShapes.Text, a => a.Reason, "Why, or on what evidence.");
    }

    protected override TriageAnswer Build(JsonFieldValues values) => new(values.Get(criterion), values.Get(on), values.Get(reply), values.Get(reason));
}
