using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Core.Tests.Governance;

public class GovernanceJsonTests
{
    [Fact]
    public void Schemas_Published_AreUpToDate()
    {
        SchemaFile.AssertUpToDate(CoreJson.Governance.Name, CoreJson.Governance.Schema());
        SchemaFile.AssertUpToDate(CoreJson.Attendance.Name, CoreJson.Attendance.Schema());
    }

    [Property]
    public Property Governance_WrittenAndRead_IsTheSame() => Prop.ForAll(
        GovernanceGen.Body.ToArbitrary(),
        static body =>
        {
            var text = CoreJson.Governance.ToText(GovernanceBodies.Create([body]).OrThrow());
            var read = CoreJson.Governance.Load(text).OrThrow();
            var again = Assert.Single(read.All);
            return again.Quorum == body.Quorum && again.SeatCount == body.SeatCount && again.Deputies == body.Deputies
                && again.Members.Select(Facts).SequenceEqual(body.Members.Select(Facts))
                && again.Groups.SelectMany(static g => g.Organisations.Select(o => (g.Id, g.Title, o))).SequenceEqual(
                    body.Groups.SelectMany(static g => g.Organisations.Select(o => (g.Id, g.Title, o))))
                && CoreJson.Governance.ToText(read) == text;
        });

    [Property]
    public Property Attendance_WrittenAndRead_IsTheSame() => Prop.ForAll(
        GovernanceGen.Meeting.ToArbitrary(),
        static m =>
        {
            var text = CoreJson.Attendance.ToText(m.Attendance);
            var read = CoreJson.Attendance.Load(text).OrThrow();
            return read.Attendees.SequenceEqual(m.Attendance.Attendees) && read.Date == m.Attendance.Date && read.Body == m.Attendance.Body
                && CoreJson.Attendance.ToText(read) == text;
        });

    [Fact]
    public void Load_ManyThingsWrong_ReportsAllAtOnceWithPaths()
    {
        var problems = Problems("""
            {
              "id": "board", "name": "Board", "level": "system", "deputies": "none",
              "groups": [ { "id": "g", "title": "G" }, { "id": "g", "title": "G again" } ],
              "members": [
                { "id": "a", "title": "A", "organisation": "ods:RVJ", "group": "nobody" },
                { "id": "a", "title": "A again", "group": "g" }
              ],
              "quorum": { "type": "all-of", "parts": [
                { "type": "organisations", "minimum": 11 },
                { "type": "organisations", "minimum": 1, "group": "g" },
                { "type": "role", "roles": [ "chair" ] },
                { "type": "group-seats", "minimum": 2, "group": "g" },
                { "type": "any-of", "parts": [ { "type": "group-seats", "minimum": 1, "group": "unheard-of" } ] } ] }
            }
            """);

        Assert.Equal(
            [
                ("$.bodies[0].groups[1].id", ProblemCodes.DuplicateId),
                ("$.bodies[0].members[1].id", ProblemCodes.DuplicateId),
                ("$.bodies[0].members[0].group", ProblemCodes.UnknownReference),
                ("$.bodies[0].quorum.parts[0].minimum", ProblemCodes.Contradiction),
                ("$.bodies[0].quorum.parts[1].minimum", ProblemCodes.Contradiction),
                ("$.bodies[0].quorum.parts[2].roles[0]", ProblemCodes.UnknownReference),
                ("$.bodies[0].quorum.parts[3].minimum", ProblemCodes.Contradiction),
                ("$.bodies[0].quorum.parts[4].parts[0].group", ProblemCodes.UnknownReference),
            ],
            problems);
    }

    [Fact]
    public void Load_SeatUnreadable_StillChecksTheOthersAndCallsNothingImpossible()
    {
        var problems = Problems("""
            {
              "id": "board", "name": "Board", "level": "system", "deputies": "none",
              "groups": [ { "id": "broken" }, { "id": "g", "title": "G" } ],
              "members": [
                { "id": "a", "title": "A", "organisation": "nonsense" },
                { "id": "b", "title": "B", "group": "broken" },
                { "id": "b", "title": "B", "group": "nobody", "count": 0 },
                { "id": "b", "title": "B" }
              ],
              "quorum": { "type": "all-of", "parts": [ { "type": "organisations", "minimum": 1 }, { "type": "role", "roles": [ "chair" ] } ] }
            }
            """);

        Assert.Equal(
            [
                ("$.bodies[0].groups[0].title", ProblemCodes.Missing),
                ("$.bodies[0].members[0].organisation", ProblemCodes.InvalidValue),
                ("$.bodies[0].members[2].count", ProblemCodes.InvalidValue),
                ("$.bodies[0].members[3].id", ProblemCodes.DuplicateId),
            ],
            problems);
    }

    [Theory]
    [InlineData("""{ "type": "membership-share", "numerator": 5, "denominator": 4 }""", "$.bodies[0].quorum.numerator", ProblemCodes.InvalidValue)]
    [InlineData("""{ "type": "membership-share", "numerator": 3, "denominator": 0 }""", "$.bodies[0].quorum.denominator", ProblemCodes.InvalidValue)]
    [InlineData("""{ "type": "organisations", "minimum": 0 }""", "$.bodies[0].quorum.minimum", ProblemCodes.InvalidValue)]
    [InlineData("""{ "type": "organisations", "minimum": 1, "groop": "g" }""", "$.bodies[0].quorum.groop", ProblemCodes.UnknownProperty)]
    [InlineData("""{ "type": "role", "roles": [] }""", "$.bodies[0].quorum.roles", ProblemCodes.InvalidValue)]
    [InlineData("""{ "type": "role", "roles": [ "chair", "chair" ] }""", "$.bodies[0].quorum.roles", ProblemCodes.InvalidValue)]
    [InlineData("""{ "type": "all-of", "parts": [] }""", "$.bodies[0].quorum.parts", ProblemCodes.InvalidValue)]
    [InlineData("""{ "type": "majority" }""", "$.bodies[0].quorum.type", ProblemCodes.InvalidValue)]
    [InlineData("""{ "minimum": 1 }""", "$.bodies[0].quorum.type", ProblemCodes.Missing)]
    public void Load_BadRule_IsReportedWhereItStands(string quorum, string path, string code) =>
        Assert.Equal([(path, code)], Problems($$"""
            { "id": "board", "name": "Board", "level": "system", "deputies": "none",
              "members": [ { "id": "a", "title": "A", "organisation": "ods:RVJ", "roles": [ "chair" ] } ], "quorum": {{quorum}} }
            """));

    [Fact]
    public void Load_RulesNestedVeryDeep_IsAProblemNotACrash()
    {
        const string Role = """{ "type": "role", "roles": [ "chair" ] }""";
        var nested = Enumerable.Range(0, 20).Aggregate(Role, static (inner, _) => $$"""{ "type": "all-of", "parts": [ {{inner}} ] }""");

        var problem = Assert.Single(Problems($$"""
            { "id": "board", "name": "Board", "level": "system", "deputies": "none",
              "members": [ { "id": "a", "title": "A", "roles": [ "chair" ] } ], "quorum": {{nested}} }
            """));

        Assert.Equal(ProblemCodes.InvalidValue, problem.Code);
    }

    [Fact]
    public void Load_NoSeatsOrTooMany_IsAProblem()
    {
        const string Quorum = """ "quorum": { "type": "membership-share", "numerator": 1, "denominator": 2 } """;
        const string Opening = """ "id": "board", "name": "Board", "level": "system", "deputies": "none" """;

        Assert.Equal([("$.bodies[0].members", ProblemCodes.Missing)], Problems($$"""{ {{Opening}}, {{Quorum}} }"""));
        Assert.Equal(
            [("$.bodies[0].members", ProblemCodes.InvalidValue)],
            Problems($$"""{ {{Opening}}, "members": [ { "id": "a", "title": "A", "count": 1000 }, { "id": "b", "title": "B" } ], {{Quorum}} }"""));
    }

    [Fact]
    public void Load_BodyTwice_IsReportedEvenWhenOneIsUnreadable()
    {
        const string Body = """{ "id": "board", "name": "Board", "level": "system", "deputies": "none", "members": [ { "id": "a", "title": "A" } ], "quorum": { "type": "membership-share", "numerator": 1, "denominator": 2 } }""";

        Assert.Equal(
            [("$.bodies[0].level", ProblemCodes.InvalidValue), ("$.bodies[1].id", ProblemCodes.DuplicateId)],
            Problems(Body.Replace("system", "galaxy", StringComparison.Ordinal), Body));
        Assert.Equal([("$.bodies[1].id", ProblemCodes.DuplicateId)], Problems(Body, Body));
    }

    [Fact]
    public void Load_BadAttendance_ReportsAllAtOnce()
    {
        var loaded = CoreJson.Attendance.Load("""
            { "$schema": "attendance.schema.json", "schemaVersion": 1, "body": "board", "date": "2024-02-30",
              "attendees": [ { "seat": "not an id" }, { "seat": "a", "deputy": { "organisation": "RVJ", "name": "somebody" } } ] }
            """);

        Assert.Equal(
            [
                ("$.date", ProblemCodes.InvalidValue),
                ("$.attendees[0].seat", ProblemCodes.InvalidValue),
                ("$.attendees[1].deputy.organisation", ProblemCodes.InvalidValue),
                ("$.attendees[1].deputy.name", ProblemCodes.UnknownProperty),
            ],
            loaded.Problems.Select(static p => (p.Path, p.Code)));
    }

    private static IEnumerable<(string Path, string Code)> Problems(params string[] bodies)
    {
        var loaded = CoreJson.Governance.Load($$"""{ "$schema": "governance.schema.json", "schemaVersion": 1, "bodies": [ {{string.Join(',', bodies)}} ] }""");
        Assert.False(loaded.IsValid);
        return loaded.Problems.Select(static p => (p.Path, p.Code));
    }

    private static (string Id, string Title, OrganisationId? Organisation, string? Group, string Roles, int Count) Facts(BodyMember m) =>
        (m.Id, m.Title, m.Organisation, m.Group, string.Join(',', m.Roles), m.Count);
}
