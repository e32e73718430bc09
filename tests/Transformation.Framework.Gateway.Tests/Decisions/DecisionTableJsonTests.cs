using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.TestSupport;
using static Transformation.Framework.Gateway.Tests.DecisionExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class DecisionTableJsonTests
{
    private static readonly JsonDocumentFormat<DecisionTable> Format = new("decision-table", 1, new DecisionTableShape());

    [Property(MaxTest = 300)]
    public Property RoundTrip_AnyTable_IsIdentity() => Prop.ForAll(DecisionGenerators.Tables.ToArbitrary(), static table =>
    {
        var text = Format.ToText(table);
        var read = Format.Load(text).OrThrow();
        return Format.ToText(read) == text
            && read.HitPolicy == table.HitPolicy
            && read.Rows.Length == table.Rows.Length
            && read.Rows.Zip(table.Rows).All(static r => r.First.Recommendation == r.Second.Recommendation && r.First.When.SequenceEqual(r.Second.When));
    });

    [Fact]
    public void RoundTrip_WithAScale_KeepsIt()
    {
        var table = DecisionTable.Create(
            HitPolicy.First, [Rated(Recommendation.Stop, "red", MandatoryNotMet), Row(Recommendation.Proceed)], ConfidenceScales.DeliveryConfidenceFivePoint).OrThrow();

        var read = Format.Load(Format.ToText(table)).OrThrow();

        var (scale, expected) = (read.ConfidenceScale!, ConfidenceScales.DeliveryConfidenceFivePoint);
        Assert.Equal((expected.Id, expected.Title, expected.Source), (scale.Id, scale.Title, scale.Source));
        Assert.Equal<RatingDefinition>(expected.Ratings, scale.Ratings);
        Assert.Equal(["red", null], read.Rows.Select(static r => r.Confidence));
    }

    [Fact]
    public void ToText_Standard_IsCanonical()
    {
        const string Expected =
            """
            {
              "$schema": "urn:transformation-framework:decision-table:1",
              "schemaVersion": 1,
              "hitPolicy": "first",
              "rows": [
                {
                  "when": [
                    {
                      "severity": "mandatory",
                      "outcome": "not-met",
                      "atLeast": 1
                    }
                  ],
                  "recommendation": "pause"
                },
                {
                  "when": [
                    {
                      "severity": "mandatory",
                      "outcome": "unknown",
                      "atLeast": 1
                    }
                  ],
                  "recommendation": "more-evidence-needed"
                },
                {
                  "when": [
                    {
                      "severity": "important",
                      "outcome": "not-met",
                      "atLeast": 1
                    }
                  ],
                  "recommendation": "proceed-with-conditions"
                },
                {
                  "when": [
                    {
                      "severity": "important",
                      "outcome": "unknown",
                      "atLeast": 1
                    }
                  ],
                  "recommendation": "proceed-with-conditions"
                },
                {
                  "recommendation": "proceed"
                }
              ]
            }

            """;
        Assert.Equal(Expected, Format.ToText(DecisionTable.Standard));
    }

    [Fact]
    public void Schema_IsWellFormed() => JsonSchemaCheck.AssertWellFormed(Format.Schema());

    [Fact]
    public void Words_OfEveryEnumeration_AreAllThere()
    {
        Assert.All(AllPairs, static p => Assert.Equal((p.Severity, p.Outcome), RoundTrip(p.Severity, p.Outcome)));

        static (RuleSeverity, FindingOutcome) RoundTrip(RuleSeverity severity, FindingOutcome outcome)
        {
            var table = DecisionTable.Create(HitPolicy.Priority, [.. Enum.GetValues<Recommendation>().Skip(1).Select((r, i) => Row(r, FindingCountRange.Of(severity, outcome, i + 1))), Row(Recommendation.Proceed)]).OrThrow();
            var range = Format.Load(Format.ToText(table)).OrThrow().Rows[0].When.Single();
            return (range.Severity, range.Outcome);
        }
    }

    [Fact]
    public void Load_ManyFaults_NamesThemAllAtOnce() => Assert.Equal(
        [
            ("$.confidenceScale.ratings[1].id", ProblemCodes.DuplicateId),
            ("$.hitPolicy", ProblemCodes.InvalidValue),
            ("$.rows[0].when[0].severity", ProblemCodes.InvalidValue),
            ("$.rows[1].when[0].atMost", ProblemCodes.InvalidValue),
            ("$.rows[2].when[0].atLeast", ProblemCodes.InvalidValue),
            ("$.rows[3].when[0].atLeast", ProblemCodes.InvalidValue),
            ("$.rows[4].when[1]", ProblemCodes.Contradiction),
            ("$.rows[5].recommendation", ProblemCodes.Missing),
            ("$.rows[6].colour", ProblemCodes.UnknownProperty),
        ],
        Faults(
            """
            "hitPolicy": "collect",
            "confidenceScale": {"id": "s", "title": "T", "source": "S", "ratings": [{"id": "a", "title": "A", "meaning": "A"}, {"id": "a", "title": "B", "meaning": "B"}]},
            "rows": [
              {"when": [{"severity": "grave", "outcome": "met", "atLeast": 1}], "recommendation": "stop"},
              {"when": [{"severity": "mandatory", "outcome": "met", "atLeast": 2, "atMost": 1}], "recommendation": "stop"},
              {"when": [{"severity": "mandatory", "outcome": "met"}], "recommendation": "stop"},
              {"when": [{"severity": "mandatory", "outcome": "met", "atLeast": 1000001}], "recommendation": "stop"},
              {"when": [{"severity": "mandatory", "outcome": "met", "atLeast": 1}, {"severity": "mandatory", "outcome": "met", "atMost": 4}], "recommendation": "stop", "confidence": "nowhere"},
              {"when": []},
              {"recommendation": "proceed", "colour": "red"}
            ]
            """));

    [Fact]
    public void Load_FaultsBetweenRows_AreFoundWhereTheyStand() => Assert.Equal(
        [("$.rows", ProblemCodes.Contradiction), ("$.rows[1]", ProblemCodes.Contradiction)],
        Faults(
            """
            "hitPolicy": "first",
            "rows": [
              {"when": [{"severity": "mandatory", "outcome": "unknown", "atLeast": 1}], "recommendation": "pause"},
              {"when": [{"severity": "mandatory", "outcome": "unknown", "atLeast": 2, "atMost": 3}], "recommendation": "stop"}
            ]
            """));

    [Fact]
    public void Load_ScaleThatCannotBeRead_LeavesRatingsInPeace() => Assert.Equal(
        [("$.confidenceScale.title", ProblemCodes.Missing)],
        Faults(
            """
            "hitPolicy": "first",
            "confidenceScale": {"id": "s", "source": "S", "ratings": [{"id": "a", "title": "A", "meaning": "A"}, {"id": "b", "title": "B", "meaning": "B"}]},
            "rows": [{"recommendation": "proceed", "confidence": "a"}]
            """));

    [Fact]
    public void Load_ALotOfRows_IsRefusedAsAWhole() => Assert.Equal(
        [("$.rows", ProblemCodes.InvalidValue)],
        Faults($"\"hitPolicy\": \"unique\", \"rows\": [{string.Join(',', Enumerable.Repeat("{\"recommendation\": \"stop\"}", 50_000))}]"));

    private static IEnumerable<(string Path, string Code)> Faults(string content) => Format
        .Load($$"""{"$schema": "urn:transformation-framework:decision-table:1", "schemaVersion": 1, {{content}}}""")
        .Problems.Select(static p => (p.Path, p.Code))
        .OrderBy(static p => p.Path, StringComparer.Ordinal);
}
