using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FellowNeedShape : JsonObjectShape<FellowNeed>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> team;
    private readonly JsonField<ImmutableArray<string>> skills;
    private readonly JsonField<long> places;
    private readonly JsonField<MonthlyRelease> release;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<ImmutableArray<string>> interests;

    internal FellowNeedShape()
        : base("FellowNeed", "Expertise that a team would like to draw on.")
    {
        id = Required("id", CoreShapes.Identifier, n => n.Id, "Its identifier.");
        team = Required("team", CoreShapes.Identifier, n => n.Team, "The team.");
        skills = Required("skills", ItemChecks.Identifiers, n => n.Skills, "The skills that are wanted, at least one; any of them helps.");
        places = Required("places", JsonShapes.IntegerBetween(1, int.MaxValue), n => n.Places, "How many people.");
        release = Required("release", CoreShapes.MonthlyRelease, n => n.Release, "How much of each one's time; the upper end of a range may be asked.");
        from = Required("from", JsonShapes.Date, n => n.From, "The first day on which the need stands.");
        until = Optional("until", JsonShapes.Date, n => n.Until, "The last day on which it stands; left out while no end is set.");
        interests = List("interests", CoreShapes.Identifier, n => n.Interests, "The subjects the work is about, as the interests of fellows name them.");
    }

    protected override FellowNeed Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(team),
        values.Get(skills),
        (int)values.Get(places),
        values.Get(release),
        values.Get(from),
        values.Get(until),
        values.Get(interests));
}
