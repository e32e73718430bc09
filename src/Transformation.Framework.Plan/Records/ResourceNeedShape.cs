using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ResourceNeedShape : JsonObjectShape<ResourceNeed>
{
    private static readonly JsonShape<int> Count = JsonShapes.Map(JsonShapes.IntegerBetween(0, int.MaxValue), static n => (int)n, static n => n);

    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> component;
    private readonly JsonField<int?> leastRoles;
    private readonly JsonField<int?> mostRoles;
    private readonly JsonField<MonthlyRelease?> release;
    private readonly JsonField<LocalDate?> from;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<Money?> cost;
    private readonly JsonField<Provenance?> provenance;

    internal ResourceNeedShape()
        : base("ResourceNeed", "What a plan needs of people's time or of money; what is left out is unknown, not zero.")
    {
        id = Required("id", CoreShapes.Identifier, n => n.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, n => n.Title, "What is needed.");
        component = Optional("component", CoreShapes.Identifier, n => n.Component, "The component that needs it; left out for the plan as a whole.");
        leastRoles = Optional("leastRoles", Count, n => n.LeastRoles, "The least number of posts; left out for 'up to so many'.");
        mostRoles = Optional("mostRoles", Count, n => n.MostRoles, "The greatest number of posts, from 1.");
        release = Optional("release", CoreShapes.MonthlyRelease, n => n.Release, "How long each post is released in a month.");
        from = Optional("from", JsonShapes.Date, n => n.From, "The first day of the need.");
        until = Optional("until", JsonShapes.Date, n => n.Until, "The last day of the need.");
        cost = Optional("cost", CoreShapes.Money, n => n.Cost, "What it costs in all.");
        provenance = Optional("provenance", CoreShapes.Provenance, n => n.Provenance, "Where the record comes from.");
    }

    protected override ResourceNeed Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(component),
        values.Get(leastRoles),
        values.Get(mostRoles),
        values.Get(release),
        values.Get(from),
        values.Get(until),
        values.Get(cost),
        values.Get(provenance));
}
