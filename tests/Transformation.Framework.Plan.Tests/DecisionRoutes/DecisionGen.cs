using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

/// <summary>Bodies, and proposals before one of them, with few organisations and dates.</summary>
internal static class DecisionGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    internal static readonly OrganisationId[] Partners = [.. new[] { "A", "B", "C", "D" }.Select(Org)];

    /// <summary>Three seats of organisations and a chair; quorate with three of the four.</summary>
    internal static readonly GovernanceBody Committee = Body("committee", SystemLevel.System, "A", "B", "C");

    internal static Gen<GovernanceBody[]> Bodies { get; } =
        from bodies in Gen.Zip(Gen.Elements(Enum.GetValues<SystemLevel>()), Gen.SubListOf(Partners)).ListOf()
        select bodies.Select(static (b, i) => Body($"b{i}", b.Item1, [.. b.Item2.Select(static o => o.Code)])).ToArray();

    internal static Gen<SharedDecision> Decisions { get; } =
        from affected in Gen.Choose(1, 4)
        from hearings in Hearing().ListOf(3)
        from answers in Answer(affected).ListOf(6)
        select Decision(
            Partners.Take(affected),
            hearings.DistinctBy(static h => h.Attendance.Date),
            answers.DistinctBy(static a => (a.Organisation, a.On)));

    internal static OrganisationId Org(string code) => OrganisationId.Parse($"ods:{code}");

    internal static GovernanceBody Body(string id, SystemLevel level, params string[] organisations) => GovernanceBody.Create(
        GovernanceBodyId.From(id),
        $"The {id}",
        level,
        [],
        [new("chair", "Chair"), .. organisations.Select(static o => new BodyMember(o.ToLowerInvariant(), $"Of {o}", Org(o)))],
        new MembershipShareQuorum(3, 4),
        DeputyPolicy.None).OrThrow();

    internal static SharedDecision Decision(
        IEnumerable<OrganisationId> affected, IEnumerable<CommitteeHearing>? hearings = null, IEnumerable<BoardAnswer>? answers = null) =>
        new("d", "Do it", Committee.Id, affected, Today.PlusDays(-9), hearings: hearings, answers: answers);

    internal static CommitteeHearing Heard(CommitteeVerdict verdict, int day, params string[] seats) =>
        new(new(Committee.Id, Today.PlusDays(day), seats.Select(static s => new Attendee(s))), verdict);

    internal static BoardAnswer Answered(string organisation, int day, bool isSigned = true, int? withdrawn = null) =>
        new(Org(organisation), Today.PlusDays(day), isSigned, withdrawn is { } w ? Today.PlusDays(w) : null);

    private static Gen<CommitteeHearing> Hearing() =>
        from verdict in Gen.Elements(CommitteeVerdict.Supported, CommitteeVerdict.Supported, CommitteeVerdict.NotSupported, CommitteeVerdict.Deferred)
        from day in Gen.Choose(-5, 1)
        from seats in Gen.Elements<string[]>(["a", "b", "c"], ["chair", "b", "c"], ["chair", "a", "b", "c"], ["a", "b"])
        select Heard(verdict, day, seats);

    private static Gen<BoardAnswer> Answer(int affected) =>
        from organisation in Gen.Elements("A", "B", "C", "D")
        from day in Gen.Choose(-4, 1)
        from isSigned in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        from withdrawn in Gen.Elements<int?>(null, null, null, null, 0, 2)
        select Answered(Partners[(organisation[0] - 'A') % affected].Code, day, isSigned, withdrawn is { } w ? Math.Max(day, w) : null);
}
