using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Involvement;

public sealed class InvolvementRegisterTests
{
    private static readonly LocalDate Day = new(2024, 10, 3);
    private static readonly OrganisationId Host = OrganisationId.Ods("RVJ");
    private static readonly CohortId Cohort = CohortId.From("c");
    private static readonly InitiativeId Initiative = InitiativeId.From("i");

    [Fact]
    public void Create_RecordsThatDoNotFit_SaysAllAtOnce()
    {
        var problems = InvolvementRegister.Create(
            "r",
            "R",
            [new("g", Cohort, "G"), new("g", Cohort, "G")],
            [Activity("a", groups: [new("g"), new("gone")]), Activity("a")],
            [new("x", Day, groups: ["gone"]), new("x", Day)],
            [new("t", Day, Host, "S"), new("t", Day, Host, "S")],
            [new("s", "S", Host, Day, groups: ["gone"]), new("s", "S", Host, Day)],
            [new("q", "Q", Host, Day.PlusDays(-1), groups: ["gone"], lookedAt: ["s", "gone"]), new("q", "Q", Host, Day)],
            [new("p", "P", Day, groups: ["gone"], basedOn: ["gone"]), new("p", "P", Day)]).Problems;

        Assert.Equal(
            [
                ("$.groups[1].id", ProblemCodes.DuplicateId),
                ("$.activities[1].id", ProblemCodes.DuplicateId),
                ("$.experts[1].id", ProblemCodes.DuplicateId),
                ("$.trainings[1].id", ProblemCodes.DuplicateId),
                ("$.insights[1].id", ProblemCodes.DuplicateId),
                ("$.gatherings[1].id", ProblemCodes.DuplicateId),
                ("$.personas[1].id", ProblemCodes.DuplicateId),
                ("$.activities[0].groups[1].group", ProblemCodes.UnknownReference),
                ("$.experts[0].groups[0]", ProblemCodes.UnknownReference),
                ("$.insights[0].groups[0]", ProblemCodes.UnknownReference),
                ("$.gatherings[0].groups[0]", ProblemCodes.UnknownReference),
                ("$.personas[0].groups[0]", ProblemCodes.UnknownReference),
                ("$.gatherings[0].lookedAt[1]", ProblemCodes.UnknownReference),
                ("$.personas[0].basedOn[0]", ProblemCodes.UnknownReference),
                ("$.gatherings[0].lookedAt[0]", ProblemCodes.Contradiction),
            ],
            problems.Select(p => (p.Path, p.Code)));
    }

    [Fact]
    public void Load_RecordsThatCannotBeRead_AreCheckedAllTheSame()
    {
        const string Bad = """
            {
              "$schema": "urn:transformation-framework:involvement-register:1",
              "schemaVersion": 1,
              "id": "r",
              "title": "R",
              "groups": [{ "id": "g", "cohort": "c", "title": "G", "size": 0 }],
              "activities": [
                { "id": "a", "title": "A", "on": "2024-10-03", "method": "telepathy", "level": "consulted", "groups": [{ "group": "gone" }] },
                { "id": "b", "title": "B", "on": "2024-10-03", "method": "survey", "level": "consulted", "groups": [{ "group": "g" }, { "group": "g" }] }
              ],
              "experts": [{ "id": "x", "from": "2024-10-03", "until": "2024-10-02", "groups": ["gone"] }],
              "insights": [{ "id": "s", "title": "S", "host": "ods:RVJ", "on": "2024-10-03", "sharedOn": "2024-10-02" }],
              "gatherings": [{ "id": "q", "title": "Q", "by": "nobody", "on": "2024-10-03", "lookedAt": ["t"] }],
              "personas": [{ "id": "p", "title": "P", "on": "2024-10-03", "name": "No" }]
            }
            """;

        Assert.Equal(
            [
                "$.groups[0].size",
                "$.activities[0].method",
                "$.activities[1].groups",
                "$.experts[0].until",
                "$.insights[0].sharedOn",
                "$.gatherings[0].by",
                "$.personas[0].name",
                "$.activities[0].groups[0].group",
                "$.experts[0].groups[0]",
                "$.gatherings[0].lookedAt[0]",
            ],
            PlanJson.InvolvementRegister.Load(Bad).Problems.Select(p => p.Path));
    }

    [Fact]
    public void Create_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CohortGroup("g", Cohort, "G", 0));
        Assert.Throws<ArgumentException>(() => new CohortGroup("g", default, "G"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupHeard("g", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InvolvementActivity("a", "A", Day, default, InvolvementLevel.Informed));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InvolvementActivity("a", "A", Day, InvolvementMethod.Survey, default));
        Assert.Throws<ArgumentException>(() => new InvolvementActivity("a", "A", Day, InvolvementMethod.Survey, InvolvementLevel.Informed, default(InitiativeId)));
        Assert.Throws<ArgumentException>(() => Activity("a", groups: [new("g"), new("g", 2)]));
        Assert.Throws<ArgumentException>(() => new ExpertByExperience("x", Day, offeredOn: Day, agreedOn: Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new ExpertByExperience("x", Day, agreedOn: Day, declinedOn: Day));
        Assert.Throws<ArgumentException>(() => new Persona("p", "P", Day, tests: [new(Initiative, Day.PlusDays(-1))]));
        Assert.Throws<ArgumentException>(() => new Insight("s", "S", Host, new(1741, 1, 24, CalendarSystem.Coptic)));
    }

    [Fact]
    public void Expert_PresenceAndCompensation_CountFromTheirDays()
    {
        var expert = new ExpertByExperience("x", Day, Day.PlusDays(3), offeredOn: Day.PlusDays(1), agreedOn: Day.PlusDays(2));
        Assert.Equal([false, true, true, true, true, false], Days(-1, 4).Select(expert.IsPresentOn));
        Assert.Equal(
            [CompensationState.NotRecorded, CompensationState.Offered, CompensationState.Agreed],
            Days(0, 2).Select(expert.CompensationOn));
        Assert.Equal(CompensationState.Declined, new ExpertByExperience("x", Day, declinedOn: Day).CompensationOn(Day));

        var register = InvolvementRegister.Create("r", "R").OrThrow().With(expert).OrThrow().With(new ExpertByExperience("y", Day, declinedOn: Day)).OrThrow();
        Assert.Equal(["x"], register.ExpertsWithoutCompensation(Day).Select(e => e.Id));
        Assert.Empty(register.ExpertsWithoutCompensation(Day.PlusDays(2)));
    }

    [Theory]
    [InlineData(InvolvementLevel.Informed, "Changed.", ShapingState.Involved)]
    [InlineData(InvolvementLevel.Consulted, "Changed.", ShapingState.Involved)]
    [InlineData(InvolvementLevel.CoDesigned, null, ShapingState.Involved)]
    [InlineData(InvolvementLevel.CoDesigned, "Changed.", ShapingState.Shaped)]
    [InlineData(InvolvementLevel.CoDecided, "Changed.", ShapingState.Shaped)]
    public void Shaping_TakesASayAndAChange(InvolvementLevel level, string? changed, ShapingState expected)
    {
        var activity = new InvolvementActivity("a", "A", Day, InvolvementMethod.Workshop, level, InvolvementGen.Portfolio.Initiatives[0].Id, changed: changed);
        var register = InvolvementRegister.Create("r", "R", activities: [activity]).OrThrow();

        Assert.Equal(expected, InitiativeShaping.Of(register, InvolvementGen.Portfolio, Day)[0].State);
        Assert.Equal(ShapingState.Unknown, InitiativeShaping.Of(register, InvolvementGen.Portfolio, Day.PlusDays(-1))[0].State);
        Assert.Equal(expected == ShapingState.Shaped ? 1 : 0, register.CountOn(Day)[0].Count);
    }

    [Fact]
    public void Voices_WhoTookPartNotRecorded_LeavesTheOthersUnknown()
    {
        CohortGroup[] groups = [new("g", Cohort, "G"), new("h", Cohort, "H", 40)];
        var one = InvolvementRegister.Create("r", "R", groups, [Activity("a", groups: [new("h", 3)])]).OrThrow();
        var other = one.With(Activity("b")).OrThrow();

        Assert.Equal([VoiceState.Unknown, VoiceState.Unknown], States(one, Day.PlusDays(-1)));
        Assert.Equal([VoiceState.NotHeard, VoiceState.Heard], States(one, Day));
        Assert.Equal([VoiceState.Unknown, VoiceState.Heard], States(other, Day));
        Assert.Equal([VoiceState.Unknown, VoiceState.Heard], States(other.With(new ExpertByExperience("x", Day)).OrThrow(), Day));
        Assert.Equal([VoiceState.Heard, VoiceState.Heard], States(other.With(new ExpertByExperience("x", Day, Day, groups: ["g"])).OrThrow(), Day));
        Assert.Equal("H: heard, consulted at most, in 1 activity with 3 participations of 40 people.", InvolvementText.Explain(VoicesHeard.Of(one, Cohort, Day).Groups[1]));
        Assert.Equal("No groups of d are recorded: whose voices are missing cannot be told.", InvolvementText.Explain(VoicesHeard.Of(one, CohortId.From("d"), Day)));
    }

    [Fact]
    public void Count_EmptyRegister_HasEveryMeasureAsZero() => Assert.Equal(
        [
            ("initiatives-shaped-with-users", 0L),
            ("experts-by-experience", 0),
            ("experts-with-compensation-agreed", 0),
            ("community-conversations", 0),
            ("insights-shared", 0),
            ("staff-trained-in-user-centred-design", 0),
        ],
        InvolvementRegister.Create("r", "R").OrThrow().CountOn(Day).Select(t => (t.Measure, t.Count)));

    private static IEnumerable<VoiceState> States(InvolvementRegister register, LocalDate asOf) => VoicesHeard.Of(register, Cohort, asOf).Groups.Select(g => g.State);

    private static IEnumerable<LocalDate> Days(int from, int to) => Enumerable.Range(from, to - from + 1).Select(Day.PlusDays);

    private static InvolvementActivity Activity(string id, IEnumerable<GroupHeard>? groups = null) =>
        new(id, "A", Day, InvolvementMethod.Survey, InvolvementLevel.Consulted, Initiative, groups);
}
