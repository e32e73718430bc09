using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class MilestoneShape : JsonObjectShape<Milestone>
{
    private static readonly JsonShape<int> Days = JsonShapes.Map(JsonShapes.IntegerBetween(0, int.MaxValue), static n => (int)n, static n => n);

    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> component;
    private readonly JsonField<LocalDate?> planned;
    private readonly JsonField<LocalDate?> actual;
    private readonly JsonField<ImmutableArray<string>> after;
    private readonly JsonField<int?> workingDays;
    private readonly JsonField<LocalDate?> notBefore;
    private readonly JsonField<LocalDate?> begun;
    private readonly JsonField<Provenance?> provenance;

    internal MilestoneShape()
        : base("Milestone", "Something that is to happen, or has happened, in the course of a plan.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, m => m.Title, "What is to happen.");
        component = Optional("component", CoreShapes.Identifier, m => m.Component, "The component it belongs to; left out for the plan as a whole.");
        planned = Optional("planned", JsonShapes.Date, m => m.Planned, "The last day on which it is done in time; left out when no date has been set.");
        actual = Optional("actual", JsonShapes.Date, m => m.Actual, "The day on which it was done; left out when it was not, as far as is recorded.");
        after = List("after", CoreShapes.Identifier, m => m.After, "The milestones that must be done before work towards this one begins.");
        workingDays = Optional(
            "workingDays", Days, m => m.WorkingDays, "The working days that the work takes once it can begin, 0 for a mere event; left out when nobody has estimated it.");
        notBefore = Optional("notBefore", JsonShapes.Date, m => m.NotBefore, "The first day on which it can be done, such as that of a meeting.");
        begun = Optional("begun", JsonShapes.Date, m => m.Begun, "The day on which work towards it began; left out when it has not, as far as is recorded.");
        provenance = Optional("provenance", CoreShapes.Provenance, m => m.Provenance, "Where the record comes from.");
    }

    protected override Milestone Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(component),
        values.Get(planned),
        values.Get(actual),
        values.Get(provenance),
        values.Get(after),
        values.Get(workingDays),
        values.Get(notBefore),
        values.Get(begun));
}
