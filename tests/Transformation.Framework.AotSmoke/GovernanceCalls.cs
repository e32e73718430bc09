using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.AotSmoke;

/// <summary>A body and an attendance: read, judged, explained.</summary>
internal static class GovernanceCalls
{
    private const string Bodies = """
        {
          "$schema": "urn:transformation-framework:governance:1",
          "schemaVersion": 1,
          "bodies": [
            {
              "id": "board",
              "name": "A board",
              "level": "system",
              "notice": { "papersWorkingDays": 5 },
              "deputies": "none",
              "members": [
                { "id": "chair", "title": "Chair", "roles": ["chair"] },
                { "id": "trust", "title": "Chief Executive", "organisation": "ods:RVJ" },
                { "id": "council", "title": "Chief Executive", "organisation": "ons:E06000023" }
              ],
              "quorum": { "type": "all-of", "parts": [{ "type": "organisations", "minimum": 2 }, { "type": "role", "roles": ["chair"] }] }
            }
          ]
        }
        """;

    public static void Run(Results results)
    {
        var read = CoreJson.Governance.Load(Bodies);
        results.Expect("a governance document", "", string.Join("; ", read.Problems));
        if (!read.IsValid)
        {
            return;
        }

        var body = read.Value[GovernanceBodyId.From("board")];
        var meeting = new LocalDate(2024, 10, 3);
        var result = QuorumCheck.Evaluate(body, new Attendance(body.Id, meeting, [new Attendee("chair"), new Attendee("trust")]));

        results.Expect("quorate", false, result.IsQuorate);
        results.Expect("who could make up for it", "council", result.Remedy!.Example.Single().Id);
        results.Expect("papers due", new LocalDate(2024, 9, 25), body.Notice.Deadlines(meeting, WorkingCalendar.EnglandAndWales).PapersBy);
    }
}
