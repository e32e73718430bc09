using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class EvaluationPlanShape : JsonObjectShape<EvaluationPlan>
{
    private readonly JsonField<string> id;
    private readonly JsonField<InitiativeId> initiative;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string?> aim;
    private readonly JsonField<string?> measure;
    private readonly JsonField<LocalDate?> deadline;
    private readonly JsonField<ImmutableArray<string>> indicators;
    private readonly JsonField<string?> baseline;
    private readonly JsonField<string?> method;
    private readonly JsonField<string?> evaluator;
    private readonly JsonField<LocalDate?> reportsOn;
    private readonly JsonField<string?> feedback;
    private readonly JsonField<ImmutableArray<EvaluationPart>> missing;
    private readonly JsonField<Provenance?> provenance;

    internal EvaluationPlanShape()
        : base("EvaluationPlan", "How an initiative will be evaluated, as far as is recorded.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        initiative = Required("initiative", CoreShapes.InitiativeId, x => x.Initiative, "The initiative that is evaluated.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day from which the plan stands as described.");
        aim = Optional("aim", JsonShapes.Text, x => x.Aim, "What is to change, for whom.");
        measure = Optional("measure", JsonShapes.Text, x => x.Measure, "The measure, and from what to what.");
        deadline = Optional("deadline", JsonShapes.Date, x => x.Deadline, "The day by which the aim is to be reached.");
        indicators = List("indicators", JsonShapes.Text, x => x.Indicators, "What is followed on the way; left out when not recorded.");
        baseline = Optional("baseline", JsonShapes.Text, x => x.Baseline, "How the baseline is taken.");
        method = Optional("method", JsonShapes.Text, x => x.Method, "The method.");
        evaluator = Optional("evaluator", JsonShapes.Text, x => x.Evaluator, "Who evaluates: a role or a body.");
        reportsOn = Optional("reportsOn", JsonShapes.Date, x => x.ReportsOn, "When the evaluation reports.");
        feedback = Optional("feedback", JsonShapes.Text, x => x.Feedback, "How what is found comes back to those who can act on it.");
        missing = List(
            "missing", LearningWords.Part, x => x.Missing, "Parts that somebody looked for and did not find; a part that is neither here nor filled in is not recorded.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override EvaluationPlan Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(initiative),
        values.Get(on),
        values.Get(aim),
        values.Get(measure),
        values.Get(deadline),
        values.Get(indicators),
        values.Get(baseline),
        values.Get(method),
        values.Get(evaluator),
        values.Get(reportsOn),
        values.Get(feedback),
        values.Get(missing),
        values.Get(provenance));
}
