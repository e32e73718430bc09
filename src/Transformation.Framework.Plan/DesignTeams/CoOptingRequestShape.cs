using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CoOptingRequestShape : JsonObjectShape<CoOptingRequest>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> team;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<string> skill;
    private readonly JsonField<LocalDate> asked;
    private readonly JsonField<LocalDate?> answered;
    private readonly JsonField<CoOptingAnswer?> answer;

    internal CoOptingRequestShape()
        : base("CoOptingRequest", "A team asks an organisation for an expert.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        team = Required("team", CoreShapes.Identifier, r => r.Team, "The team.");
        organisation = Required("organisation", CoreShapes.OrganisationId, r => r.Organisation, "The organisation asked.");
        skill = Required("skill", CoreShapes.Identifier, r => r.Skill, "The skill wanted.");
        asked = Required("asked", JsonShapes.Date, r => r.Asked, "The day it was asked.");
        answered = Optional("answered", JsonShapes.Date, r => r.Answered, "The day it was answered; left out while it is open.");
        answer = Optional("answer", DesignTeamWords.Answer, r => r.Answer, "The answer; left out while it is open.");
    }

    protected override CoOptingRequest Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(team),
        values.Get(organisation),
        values.Get(skill),
        values.Get(asked),
        values.Get(answered),
        values.Get(answer));
}
