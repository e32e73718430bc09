using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Documents;

public sealed partial class PlanJsonTests
{
    [Fact]
    public void Template_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.Template.Name, PlanJson.Template.Schema());

    [Fact]
    public void Plan_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.Plan.Name, PlanJson.Plan.Schema());

    [Fact]
    public void Template_RoundTrip_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:plan-template:1",
              "schemaVersion": 1,
              "id": "t",
              "title": "T",
              "note": "N.",
              "provenance": {
                "source": "S"
              },
              "themes": [
                {
                  "id": "a",
                  "number": 1,
                  "title": "A",
                  "meaning": "A.",
                  "supports": [
                    "c"
                  ]
                }
              ],
              "measures": [
                {
                  "id": "m",
                  "title": "M"
                },
                {
                  "id": "n",
                  "title": "N"
                }
              ],
              "components": [
                {
                  "id": "b",
                  "number": 1,
                  "title": "B",
                  "meaning": "B.",
                  "theme": "a",
                  "supports": [
                    "c"
                  ],
                  "probes": [
                    {
                      "measure": "m",
                      "shows": "established",
                      "atLeast": 9223372036854775807
                    },
                    {
                      "measure": "m",
                      "shows": "embedded",
                      "atLeastAsManyAs": "n"
                    }
                  ]
                },
                {
                  "id": "c",
                  "number": 2,
                  "title": "C",
                  "meaning": "C.",
                  "theme": "a"
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.Template.ToText(PlanJson.Template.Load(Full).OrThrow()));
    }

    [Fact]
    public void Plan_RoundTrip_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:plan:1",
              "schemaVersion": 1,
              "id": "p",
              "title": "P",
              "template": "t",
              "provenance": {
                "synthetic": true
              },
              "owners": [
                {
                  "role": "decides",
                  "body": "board",
                  "component": "c",
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "milestones": [
                {
                  "id": "m",
                  "title": "M",
                  "component": "c",
                  "planned": "2024-02-29",
                  "actual": "2024-04-01",
                  "after": [
                    "bare"
                  ],
                  "workingDays": 0,
                  "notBefore": "2024-02-01",
                  "begun": "2024-01-31",
                  "provenance": {
                    "source": "S"
                  }
                },
                {
                  "id": "bare",
                  "title": "B"
                }
              ],
              "dependencies": [
                {
                  "component": "c",
                  "waitsFor": "d",
                  "reason": "Because.",
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "evidence": [
                {
                  "measure": "x",
                  "count": 90,
                  "on": "2024-10-03",
                  "orMore": true,
                  "withdrawnOn": "2024-10-04",
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "resources": [
                {
                  "id": "team",
                  "title": "A team",
                  "component": "c",
                  "leastRoles": 0,
                  "mostRoles": 10,
                  "release": "3-4 days/month",
                  "from": "2024-04-01",
                  "until": "2025-03-31",
                  "cost": {
                    "pounds": 12.5,
                    "prices": "nominal"
                  },
                  "provenance": {
                    "source": "S"
                  }
                },
                {
                  "id": "unknown",
                  "title": "Something"
                }
              ],
              "risks": [
                {
                  "id": "r",
                  "title": "R",
                  "impact": "I",
                  "mitigations": [
                    "M"
                  ],
                  "components": [
                    "c"
                  ],
                  "provenance": {
                    "source": "S"
                  }
                }
              ],
              "links": [
                {
                  "component": "c",
                  "to": "NHS IMPACT",
                  "part": "Developing leadership behaviours",
                  "how": "H.",
                  "provenance": {
                    "source": "S"
                  }
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.Plan.ToText(PlanJson.Plan.Load(Full).OrThrow()));
    }

    [Fact]
    public void Template_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.Template.Load("""
            {
              "$schema": "plan-template.schema.json", "schemaVersion": 1, "id": "t", "title": "T", "colour": "red",
              "themes": [ { "id": "a", "number": 0, "title": "A", "meaning": "A." } ],
              "measures": [ { "id": "m", "title": "M" } ],
              "components": [
                { "id": "b", "number": 1, "title": "B", "meaning": "B.", "theme": "z", "supports": ["x"],
                  "probes": [ { "measure": "m", "shows": "under-way", "atLeast": 1 } ] },
                { "id": "c", "number": 2, "title": "C", "meaning": "C.", "theme": "z", "supports": ["b", "y"],
                  "probes": [ { "measure": "m", "shows": "established", "atLeast": 1 }, { "measure": "m", "shows": "embedded", "atLeastAsManyAs": "x" } ] },
                { "id": "d", "number": 2, "title": "D", "meaning": "D.", "theme": "a",
                  "probes": [ { "measure": "m", "shows": "established" }, { "measure": "m", "shows": "established", "atLeastAsManyAs": "m" } ] },
                { "id": "e", "number": 2, "title": "E", "meaning": "E.", "theme": "a" }
              ]
            }
            """),
        ("$.colour", ProblemCodes.UnknownProperty),
        ("$.themes[0].number", ProblemCodes.InvalidValue),
        ("$.components[0].probes[0].shows", ProblemCodes.InvalidValue),
        ("$.components[0].theme", ProblemCodes.UnknownReference), // of a component that could not be read as a whole
        ("$.components[0].supports[0]", ProblemCodes.UnknownReference),
        ("$.components[2].number", ProblemCodes.DuplicateId),
        ("$.components[2].probes[0].atLeast", ProblemCodes.InvalidValue),
        ("$.components[2].probes[1].atLeastAsManyAs", ProblemCodes.InvalidValue),
        ("$.components[3].number", ProblemCodes.DuplicateId),
        ("$.components[1].theme", ProblemCodes.UnknownReference), // "a" is there, though it could not be read
        ("$.components[1].supports[1]", ProblemCodes.UnknownReference),
        ("$.components[1].probes[1].atLeastAsManyAs", ProblemCodes.UnknownReference));

    [Fact]
    public void Plan_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.Plan.Load("""
            {
              "$schema": "../plan.schema.json", "schemaVersion": 1, "id": "p", "title": "P", "template": "t",
              "owners": [ { "role": "decides" } ],
              "milestones": [ { "id": "m", "title": "M", "planned": "2024-02-30" }, { "id": "n", "title": "N" }, { "id": "n", "title": "N" } ],
              "evidence": [
                { "measure": "x", "count": 1.5, "on": "2024-10-03" },
                { "measure": "x", "count": 0, "on": "2024-10-03", "orMore": true },
                { "measure": "x", "count": 1, "on": "2024-10-03", "withdrawnOn": "2024-10-02" } ],
              "risks": [ { "id": "r", "title": "R", "impact": "I", "components": ["c", "c"] } ]
            }
            """),
        ("$.owners[0].body", ProblemCodes.Missing),
        ("$.milestones[0].planned", ProblemCodes.InvalidValue),
        ("$.evidence[0].count", ProblemCodes.InvalidValue),
        ("$.evidence[1].orMore", ProblemCodes.InvalidValue),
        ("$.evidence[2].withdrawnOn", ProblemCodes.InvalidValue),
        ("$.risks[0].components", ProblemCodes.InvalidValue),
        ("$.milestones[2].id", ProblemCodes.DuplicateId));

    [Fact]
    public void Template_ThemeWhoseIdCannotBeRead_MightBeAny() => Expect(
        PlanJson.Template.Load("""
            {
              "$schema": "plan-template.schema.json", "schemaVersion": 1, "id": "t", "title": "T",
              "themes": [ { "number": 1, "title": "A", "meaning": "A." } ],
              "measures": [ { "id": "m" }, { "id": "m", "title": "M" } ],
              "components": [ { "id": "b", "number": 1, "title": "B", "meaning": "B.", "theme": "a", "supports": ["c"] } ]
            }
            """),
        ("$.themes[0].id", ProblemCodes.Missing),
        ("$.measures[0].title", ProblemCodes.Missing),
        ("$.measures[1].id", ProblemCodes.DuplicateId), // of one that could not be read
        ("$.components[0].supports[0]", ProblemCodes.UnknownReference));

    [Theory]
    [InlineData("plan.json")]
    [InlineData("funding.json")]
    public void Samples_WrittenAndReadAgain_AreTheSame(string file)
    {
        if (file == "plan.json")
        {
            var text = PlanJson.Plan.ToText(Samples.Plan());
            Assert.Equal(text, PlanJson.Plan.ToText(PlanJson.Plan.Load(text).OrThrow()));
        }
        else
        {
            var text = PlanJson.FundingTables.ToText(Samples.Funding());
            Assert.Equal(text, PlanJson.FundingTables.ToText(PlanJson.FundingTables.Load(text).OrThrow()));
        }
    }

    private static void Expect<T>(Checked<T> read, params (string Path, string Code)[] problems)
        where T : class =>
        Assert.Equal(problems.Order(), read.Problems.Select(p => (p.Path, p.Code)).Order());
}
