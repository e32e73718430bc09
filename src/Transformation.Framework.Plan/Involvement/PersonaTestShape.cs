using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PersonaTestShape : JsonObjectShape<PersonaTest>
{
    private readonly JsonField<InitiativeId> initiative;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string?> found;

    internal PersonaTestShape()
        : base("PersonaTest", "That a change was thought through with a persona in mind.")
    {
        initiative = Required("initiative", CoreShapes.InitiativeId, x => x.Initiative, "The initiative.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day.");
        found = Optional("found", JsonShapes.Text, x => x.Found, "What was found; left out when not recorded.");
    }

    protected override PersonaTest Build(JsonFieldValues values) => new(
        values.Get(initiative),
        values.Get(on),
        values.Get(found));
}
