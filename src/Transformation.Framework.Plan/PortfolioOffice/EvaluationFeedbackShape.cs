using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class EvaluationFeedbackShape : JsonObjectShape<EvaluationFeedback>
{
    private readonly JsonField<string> criterion;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string> lesson;

    internal EvaluationFeedbackShape()
        : base("EvaluationFeedback", "What evaluated work taught about a criterion.")
    {
        criterion = Required("criterion", CoreShapes.Identifier, f => f.Criterion, "The criterion.");
        on = Required("on", JsonShapes.Date, f => f.On, "The day.");
        lesson = Required("lesson", JsonShapes.Text, f => f.Lesson, "What it taught.");
    }

    protected override EvaluationFeedback Build(JsonFieldValues values) => new(values.Get(criterion), values.Get(on), values.Get(lesson));
}
