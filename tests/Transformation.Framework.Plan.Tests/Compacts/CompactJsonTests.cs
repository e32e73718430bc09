using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Compacts;

public sealed class CompactJsonTests
{
    [Fact]
    public void Compact_RoundTrip_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:compact:1",
              "schemaVersion": 1,
              "id": "c",
              "title": "C",
              "provenance": {
                "synthetic": true
              },
              "firstReviewDue": "2024-06-30",
              "sides": [
                {
                  "id": "a",
                  "title": "A"
                },
                {
                  "id": "b",
                  "title": "B"
                }
              ],
              "versions": [
                {
                  "number": 1,
                  "effectiveFrom": "2024-01-01",
                  "withdrawnOn": "2024-12-31",
                  "commitments": [
                    {
                      "id": "x",
                      "label": "X",
                      "by": "a",
                      "heading": "H"
                    },
                    {
                      "id": "y",
                      "label": "Y"
                    }
                  ],
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "parties": [
                {
                  "party": "body:board",
                  "side": "a",
                  "from": "2024-01-01",
                  "until": "2024-12-31",
                  "provenance": {
                    "source": "S"
                  }
                },
                {
                  "party": "ods:RVJ",
                  "side": "b",
                  "from": "2024-01-01"
                }
              ],
              "signatures": [
                {
                  "party": "ods:RVJ",
                  "version": 1,
                  "on": "2024-01-02",
                  "withdrawnOn": "2024-02-01",
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "reviews": [
                {
                  "id": "r",
                  "on": "2024-05-01",
                  "nextDue": "2024-11-01",
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "feedback": [
                {
                  "id": "f",
                  "on": "2024-05-01",
                  "by": "ods:RVJ",
                  "about": "body:board",
                  "commitment": "x",
                  "text": "T",
                  "review": "r",
                  "resolvedOn": "2024-05-02",
                  "resolution": "R",
                  "provenance": {
                    "source": "S"
                  }
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.Compact.ToText(PlanJson.Compact.Load(Full).OrThrow()));
    }

    [Fact]
    public void Compact_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.Compact.Load("""
            {
              "$schema": "compact.schema.json", "schemaVersion": 1, "id": "c", "title": "C", "colour": "red",
              "sides": [ { "id": "a", "title": "A" }, { "id": "a", "title": "B" }, { "id": "b", "title": "B" } ],
              "versions": [
                { "number": 1, "effectiveFrom": "2024-01-01", "commitments": [ { "id": "x", "label": "X", "by": "a" }, { "id": "y", "label": "Y", "by": "z" } ] },
                { "number": 1, "effectiveFrom": "2024-02-01", "commitments": [ { "id": "x", "label": "X", "by": "b" } ] },
                { "number": 3, "effectiveFrom": "2023-01-01", "commitments": [ { "id": "w", "label": "W", "by": "a" } ] } ],
              "parties": [
                { "party": "ods:A", "side": "a", "from": "2024-01-01" },
                { "party": "ods:A", "side": "a", "from": "2024-06-01" },
                { "party": "ods:B", "side": "q", "from": "2024-01-01", "until": "2024-01-31" } ],
              "signatures": [
                { "party": "ods:A", "version": 2, "on": "2024-01-01" },
                { "party": "ods:A", "version": 1, "on": "2024-01-01", "withdrawnOn": "2023-01-01" },
                { "party": "ods:B", "version": 1, "on": "2024-02-01" },
                { "party": "ods:C", "version": 1, "on": "2024-02-01" },
                { "party": "ods:A", "version": 1, "on": "2024-03-01" },
                { "party": "ods:A", "version": 1, "on": "2024-03-01" } ],
              "reviews": [ { "id": "r", "on": "2024-01-01" }, { "id": "r", "on": "2024-01-01" }, { "id": "s", "on": "2024-02-01", "nextDue": "2024-02-01" } ],
              "feedback": [
                { "id": "f", "on": "2024-01-05", "by": "ods:A", "about": "ods:A", "commitment": "x", "text": "T" },
                { "id": "g", "on": "2024-01-05", "by": "ods:A", "about": "ods:B", "commitment": "w", "text": "T", "review": "t" },
                { "id": "g", "on": "2024-01-05", "by": "ods:A", "about": "ods:B", "commitment": "v", "text": "T", "resolvedOn": "2024-01-06" },
                { "id": "h", "on": "2024-01-05", "by": "person", "about": "ods:C", "commitment": "v", "text": "T" } ]
            }
            """),
        ("$.colour", ProblemCodes.UnknownProperty),
        ("$.sides", ProblemCodes.InvalidValue),
        ("$.sides[1].id", ProblemCodes.DuplicateId),
        ("$.versions[0].commitments[1].by", ProblemCodes.UnknownReference),
        ("$.versions[1].number", ProblemCodes.DuplicateId),
        ("$.versions[2].effectiveFrom", ProblemCodes.Contradiction),
        ("$.parties[1].from", ProblemCodes.Contradiction),
        ("$.parties[2].side", ProblemCodes.UnknownReference),
        ("$.signatures[0].version", ProblemCodes.UnknownReference),
        ("$.signatures[1].withdrawnOn", ProblemCodes.InvalidValue),
        ("$.signatures[2].party", ProblemCodes.Contradiction),
        ("$.signatures[3].party", ProblemCodes.UnknownReference),
        ("$.signatures[5].on", ProblemCodes.DuplicateId),
        ("$.reviews[1].id", ProblemCodes.DuplicateId),
        ("$.reviews[1].on", ProblemCodes.DuplicateId),
        ("$.reviews[2].nextDue", ProblemCodes.InvalidValue),
        ("$.feedback[0].about", ProblemCodes.InvalidValue),
        ("$.feedback[1].commitment", ProblemCodes.Contradiction), // ods:B is of the side q, which w does not bind
        ("$.feedback[1].review", ProblemCodes.UnknownReference),
        ("$.feedback[2].id", ProblemCodes.DuplicateId),
        ("$.feedback[2].resolution", ProblemCodes.InvalidValue),
        ("$.feedback[2].commitment", ProblemCodes.UnknownReference),
        ("$.feedback[3].by", ProblemCodes.InvalidValue),
        ("$.feedback[3].about", ProblemCodes.UnknownReference),
        ("$.feedback[3].commitment", ProblemCodes.UnknownReference));

    [Fact]
    public void Template_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.CompactTemplate.Load("""
            {
              "$schema": "compact-template.schema.json", "schemaVersion": 1, "id": "t", "title": "T",
              "sides": [ { "id": "a", "title": "A" } ],
              "commitments": [ { "id": "x", "label": "X", "by": "q" }, { "id": "x", "label": " " } ]
            }
            """),
        ("$.sides", ProblemCodes.InvalidValue),
        ("$.commitments[0].by", ProblemCodes.UnknownReference),
        ("$.commitments[1].id", ProblemCodes.DuplicateId),
        ("$.commitments[1].label", ProblemCodes.InvalidValue));

    [Fact]
    public void Create_PartsThatDoNotFit_AreAllReported()
    {
        Expect(
            CompactTemplate.Create("t", "T", [new("a", "A"), new("b", "B")], []),
            ("$.commitments", ProblemCodes.InvalidValue));
        Expect(
            SmallCompact.Check(SmallCompact.Signed(SmallCompact.Board, 1, 0)),
            ("$.signatures[0].party", ProblemCodes.UnknownReference),
            ("$.signatures[0].version", ProblemCodes.UnknownReference));
        Assert.Throws<InvalidDocumentException>(() => SmallCompact.Of().With(SmallCompact.Signed(SmallCompact.Board, 1, 0)));
    }

    private static void Expect<T>(Checked<T> read, params (string Path, string Code)[] problems)
        where T : class =>
        Assert.Equal(problems.Order(), read.Problems.Select(p => (p.Path, p.Code)).Order());
}
