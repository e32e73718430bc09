using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A register document; checks between records run even when some could not be read.</summary>
internal sealed class InvolvementRegisterShape : JsonObjectShape<InvolvementRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<CohortGroup>> groups;
    private readonly JsonField<JsonItems<InvolvementActivity>> activities;
    private readonly JsonField<JsonItems<ExpertByExperience>> experts;
    private readonly JsonField<JsonItems<StaffTraining>> trainings;
    private readonly JsonField<JsonItems<Insight>> insights;
    private readonly JsonField<JsonItems<InsightGathering>> gatherings;
    private readonly JsonField<JsonItems<Persona>> personas;

    internal InvolvementRegisterShape()
        : base("InvolvementRegister", "How people take part in change: who was involved, experts by experience, trained staff, insights, personas.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the register comes from.");
        groups = Items("groups", new CohortGroupShape(), x => x.Groups, "The groups whose voices should be heard.");
        activities = Items("activities", new InvolvementActivityShape(), x => x.Activities, "The occasions on which people were involved.");
        experts = Items("experts", new ExpertByExperienceShape(), x => x.Experts, "The experts by experience.");
        trainings = Items("trainings", new StaffTrainingShape(), x => x.Trainings, "The training of staff.");
        insights = Items("insights", new InsightShape(), x => x.Insights, "The library of insights.");
        gatherings = Items("gatherings", new InsightGatheringShape(), x => x.Gatherings, "The gatherings of new insights.");
        personas = Items("personas", new PersonaShape(), x => x.Personas, "The personas.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(groups, out var those) && values.TryGet(activities, out var occasions) && values.TryGet(experts, out var people)
            && values.TryGet(trainings, out var lessons) && values.TryGet(insights, out var said) && values.TryGet(gatherings, out var asked)
            && values.TryGet(personas, out var madeUp))
        {
            InvolvementChecks.BetweenRecords(new(those, occasions, people, lessons, said, asked, madeUp), problems);
        }
    }

    protected override InvolvementRegister Build(JsonFieldValues values) => InvolvementRegister.Create(
        values.Get(id),
        values.Get(title),
        values.Get(groups).Readable(),
        values.Get(activities).Readable(),
        values.Get(experts).Readable(),
        values.Get(trainings).Readable(),
        values.Get(insights).Readable(),
        values.Get(gatherings).Readable(),
        values.Get(personas).Readable(),
        values.Get(provenance)).OrThrow();
}
