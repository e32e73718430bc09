using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class DesignTeamMemberShape : JsonObjectShape<DesignTeamMember>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> role;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<OrganisationId?> organisation;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<MemberPerspective> perspective;
    private readonly JsonField<MemberSeniority> seniority;
    private readonly JsonField<MonthlyRelease?> release;
    private readonly JsonField<MemberVoice> voice;
    private readonly JsonField<MemberCompensation> compensation;

    internal DesignTeamMemberShape()
        : base("DesignTeamMember", "Somebody's place in a design team, known by an identifier and a role.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Their identifier.");
        role = Required("role", JsonShapes.Text, m => m.Role, "The title of their post, or what they are to the team.");
        from = Required("from", JsonShapes.Date, m => m.From, "Their first day in the team.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, m => m.Organisation, "The organisation that releases them; left out for one who comes in their own right.");
        until = Optional("until", JsonShapes.Date, m => m.Until, "Their last day in the team; left out while they are in it.");
        perspective = Optional(
            "perspective", DesignTeamWords.Perspective, m => m.Perspective, MemberPerspective.NotRecorded, "Whose view they bring; left out when not recorded.");
        seniority = Optional("seniority", DesignTeamWords.Seniority, m => m.Seniority, MemberSeniority.NotRecorded, "How senior their post is; left out when not recorded.");
        release = Optional("release", CoreShapes.MonthlyRelease, m => m.Release, "The time released for the team; left out when none has been recorded.");
        voice = Optional("voice", DesignTeamWords.Voice, m => m.Voice, MemberVoice.NotRecorded, "Whether they decide with the others; left out when not recorded.");
        compensation = Optional(
            "compensation", DesignTeamWords.Compensation, m => m.Compensation, MemberCompensation.NotRecorded, "Whether they are compensated; left out when not recorded.");
    }

    protected override DesignTeamMember Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(role),
        values.Get(from),
        values.Get(organisation),
        values.Get(until),
        values.Get(perspective),
        values.Get(seniority),
        values.Get(release),
        values.Get(voice),
        values.Get(compensation));
}
