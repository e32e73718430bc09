using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The words for the enumerations in the documents of design teams. What is not recorded has no word: it is left out.</summary>
internal static class DesignTeamWords
{
    internal static JsonShape<MemberPerspective> Perspective { get; } = JsonShapes.Words(
        (MemberPerspective.Frontline, "frontline"),
        (MemberPerspective.Clinical, "clinical"),
        (MemberPerspective.ExpertByExperience, "expert-by-experience"),
        (MemberPerspective.Vcse, "vcse"),
        (MemberPerspective.Management, "management"),
        (MemberPerspective.Support, "support"));

    internal static JsonShape<MemberSeniority> Seniority { get; } = JsonShapes.Words(
        (MemberSeniority.Frontline, "frontline"),
        (MemberSeniority.Specialist, "specialist"),
        (MemberSeniority.Manager, "manager"),
        (MemberSeniority.SeniorLeader, "senior-leader"));

    internal static JsonShape<MemberVoice> Voice { get; } = JsonShapes.Words((MemberVoice.Equal, "equal"), (MemberVoice.AdvisoryOnly, "advisory-only"));

    internal static JsonShape<MemberCompensation> Compensation { get; } = JsonShapes.Words(
        (MemberCompensation.Agreed, "agreed"), (MemberCompensation.NoneAgreed, "none-agreed"));

    internal static JsonShape<DesignPhase> Phase { get; } = JsonShapes.Words(
        (DesignPhase.Discovery, "discovery"), (DesignPhase.Design, "design"), (DesignPhase.Testing, "testing"));

    internal static JsonShape<PhaseDecisionKind> Decision { get; } = JsonShapes.Words(
        (PhaseDecisionKind.GoOn, "go-on"), (PhaseDecisionKind.GoBack, "go-back"), (PhaseDecisionKind.Stop, "stop"));

    internal static JsonShape<CoOptingAnswer> Answer { get; } = JsonShapes.Words((CoOptingAnswer.Given, "given"), (CoOptingAnswer.Declined, "declined"));
}
