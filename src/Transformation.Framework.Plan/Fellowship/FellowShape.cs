using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FellowShape : JsonObjectShape<Fellow>
{
    private readonly JsonField<string> id;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<LocalDate> joined;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<ImmutableArray<string>> skills;
    private readonly JsonField<ImmutableArray<string>> interests;
    private readonly JsonField<MonthlyRelease?> available;

    internal FellowShape()
        : base("Fellow", "A member of the fellowship, known by an identifier and never by a name.")
    {
        id = Required("id", CoreShapes.Identifier, f => f.Id, "Their identifier.");
        organisation = Required("organisation", CoreShapes.OrganisationId, f => f.Organisation, "The organisation they work for.");
        joined = Required("joined", JsonShapes.Date, f => f.Joined, "Their first day as a fellow.");
        until = Optional("until", JsonShapes.Date, f => f.Until, "Their last day as a fellow; left out while they are one.");
        skills = List("skills", CoreShapes.Identifier, f => f.Skills, "What they can do.");
        interests = List("interests", CoreShapes.Identifier, f => f.Interests, "What they would like to work on.");
        available = Optional("available", CoreShapes.MonthlyRelease, f => f.Available, "The time they can give to teams; left out when nobody has asked.");
    }

    protected override Fellow Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(organisation),
        values.Get(joined),
        values.Get(until),
        values.Get(skills),
        values.Get(interests),
        values.Get(available));
}
