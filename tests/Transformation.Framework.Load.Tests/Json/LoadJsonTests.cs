using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class LoadJsonTests
{
    private const string Head = """{ "$schema": "urn:transformation-framework:load-plan:1", "schemaVersion": 1""";

    [Fact]
    public void Schema_Published_IsWhatTheCodeSays() => SchemaFile.AssertUpToDate(LoadJson.LoadPlan.Name, LoadJson.LoadPlan.Schema());

    [Property]
    public void Load_WhatWasWritten_IsTheSamePlan(LoadCase example)
    {
        var read = LoadJson.LoadPlan.Load(LoadJson.LoadPlan.ToUtf8(example.Plan)).OrThrow();

        Assert.Equal(example.Plan.Commitments.AsEnumerable(), read.Commitments);
        Assert.Equal(example.Plan.Capacity.AsEnumerable(), read.Capacity);
        Assert.Equal(example.Plan.Impacts.AsEnumerable(), read.Impacts);
    }

    [Fact]
    public void Load_EverySize_ReadsIt()
    {
        var plan = Load("""
            "commitments": [
                { "id": "a", "initiative": "stroke", "organisation": "ods:RVJ", "team": "Ward 7", "from": "2024-10-01", "to": "2024-10-01",
                  "size": { "type": "wte", "wte": "0.4@37.5h/5d" }, "provenance": { "synthetic": true } },
                { "id": "b", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "release", "people": 2, "release": "2-3 days/month", "week": "37h/5d" } },
                { "id": "c", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "unestimated" } }
            ]
            """).OrThrow();

        Assert.Equal(
            [Make.Posts(0.4m), CommitmentSize.Of(2, MonthlyRelease.Between(2, 3), ContractWeek.Council), CommitmentSize.Unestimated],
            plan.Commitments.Select(static c => c.Size));
        Assert.Equal(("Ward 7", true, null), (plan.Commitments[0].Team, plan.Commitments[0].Provenance!.IsSynthetic, plan.Commitments[1].Provenance));
    }

    [Fact]
    public void Load_ManyFaults_TellsAllAtOnceWithTheirPaths()
    {
        var problems = Load("""
            "commitments": [
                { "id": "a", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "wte", "wte": "-1@37.5h/5d" } },
                { "id": "b", "initiative": "stroke", "organisation": "ods:RVJ", "from": "2024-10-02", "to": "2024-10-01", "size": { "type": "unestimated" } },
                { "id": "a", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "unestimated" } },
                { "id": "d", "initiative": "stroke", "organisation": "RVJ", "size": { "type": "release", "people": 0, "release": "3-2 days/month", "week": "37h/5d" } },
                { "id": "e", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "fte" }, "wte": 1 },
                { "id": "f", "initiative": "stroke", "organisation": "ods:RVJ", "from": "2025-02-29" }
            ],
            "capacity": [
                { "organisation": "ods:RVJ", "from": "2024-04-01", "available": "2@37.5h/5d" },
                { "organisation": "ods:RVJ", "from": "2024-04-01", "available": "3@37.5h/5d" },
                { "organisation": "ods:RVJ", "from": "2024-04-01", "available": "-3@37.5h/5d" }
            ]
            """).Problems;

        Assert.Equal(
            [
                "$.capacity[1].from",
                "$.capacity[2].available",
                "$.capacity[2].from",
                "$.commitments[0].size.wte",
                "$.commitments[1].to",
                "$.commitments[2].id",
                "$.commitments[3].organisation",
                "$.commitments[3].size.people",
                "$.commitments[3].size.release",
                "$.commitments[4].size.type",
                "$.commitments[4].wte",
                "$.commitments[5].from",
                "$.commitments[5].size",
            ],
            problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_EveryImpact_ReadsIt()
    {
        var plan = Load("""
            "impacts": [
                { "id": "a", "initiative": "stroke", "organisation": "ods:RVJ", "team": "Ward 7", "cohort": "people-with-stroke", "from": "2024-10-01", "to": "2024-10-31",
                  "size": { "type": "hours", "people": 40, "perPerson": "6h" }, "provenance": { "synthetic": true } },
                { "id": "b", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "intensity", "intensity": "high", "people": 60 } },
                { "id": "c", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "intensity", "intensity": "low" } },
                { "id": "d", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "unestimated" } }
            ]
            """).OrThrow();

        Assert.Equal(
            [ImpactSize.Hours(40, Make.Hours(6)), ImpactSize.Judged(ImpactIntensity.High, 60), ImpactSize.Judged(ImpactIntensity.Low), ImpactSize.Unestimated],
            plan.Impacts.Select(static i => i.Size));
        Assert.Equal(("Ward 7", "people-with-stroke", true), (plan.Impacts[0].Team, plan.Impacts[0].Cohort?.Value, plan.Impacts[0].Provenance!.IsSynthetic));
    }

    [Fact]
    public void Load_FaultsOfImpactsAndTeams_TellsAllAtOnceWithTheirPaths()
    {
        var problems = Load("""
            "impacts": [
                { "id": "a", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "hours", "people": 0, "perPerson": "6" }, "from": "2024-10-01", "to": "2024-10-02" },
                { "id": "b", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "hours", "people": 1, "perPerson": "6h" }, "to": "2024-10-02" },
                { "id": "a", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "intensity", "intensity": "extreme" } },
                { "id": "d", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "hours", "people": 9, "perPerson": "-1h" }, "from": "2024-10-01", "to": "2024-10-02" },
                { "id": "e", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "hours", "people": 2147483647, "perPerson": "2500000000000h" }, "from": "2024-10-01", "to": "2024-10-02" },
                { "id": "f", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "unestimated" }, "from": "2024-10-02", "to": "2024-10-01", "cohort": "all of them" }
            ],
            "capacity": [
                { "organisation": "ods:RVJ", "from": "2024-04-01", "available": "2@37.5h/5d" },
                { "organisation": "ods:RVJ", "team": "Ward 7", "from": "2024-04-01", "available": "2@37.5h/5d" },
                { "organisation": "ods:RVJ", "team": "Ward 7", "from": "2024-04-01", "available": "two" },
                { "organisation": "ods:RVJ", "team": 7, "from": "2024-04-01", "available": "2@37.5h/5d" }
            ]
            """).Problems;

        Assert.Equal(
            [
                "$.capacity[2].available",
                "$.capacity[2].from",
                "$.capacity[3].team",
                "$.impacts[0].size.people",
                "$.impacts[0].size.perPerson",
                "$.impacts[1].from",
                "$.impacts[2].id",
                "$.impacts[2].size.intensity",
                "$.impacts[3].size.perPerson",
                "$.impacts[4].size.perPerson",
                "$.impacts[5].cohort",
            ],
            problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_NothingIn_IsAnEmptyPlan()
    {
        var plan = LoadJson.LoadPlan.Load(Head + "}").OrThrow();

        Assert.True(plan.Commitments.IsEmpty && plan.Impacts.IsEmpty && plan.Capacity.IsEmpty);
    }

    private static Checked<LoadPlan> Load(string content) => LoadJson.LoadPlan.Load($"{Head}, {content} }}");
}
