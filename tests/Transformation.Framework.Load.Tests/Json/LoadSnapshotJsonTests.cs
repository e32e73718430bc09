using FsCheck.Xunit;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(TableCases)])]
public sealed class LoadSnapshotJsonTests
{
    private const string Head = """
        {
          "$schema": "urn:transformation-framework:load-snapshot:1", "schemaVersion": 1,
          "publisher": "ods:RVJ", "version": 1, "asOf": "2024-10-01", "threshold": 5, "grain": "month",
          "periods": [{ "start": "2024-04-01", "end": "2024-04-30", "workingDays": 21 }],
        """;

    [Fact]
    public void Schema_Published_IsWhatTheCodeSays() => SchemaFile.AssertUpToDate(LoadJson.LoadSnapshot.Name, LoadJson.LoadSnapshot.Schema());

    [Fact]
    public void LoadSnapshot_KeepsTheDocumentContract() =>
        DocumentContract.Holds(LoadJson.LoadSnapshot, LoadJson.LoadSnapshot.ToUtf8(Snapshots.Publish(new TableCase(4, 3, 4, 11))));

    [Property]
    public void Load_WhatWasWritten_IsTheSameSnapshot(TableCase example)
    {
        var snapshot = Snapshots.Publish(example);

        Assert.Equal(snapshot, LoadJson.LoadSnapshot.Load(LoadJson.LoadSnapshot.ToUtf8(snapshot)).OrThrow());
    }

    [Fact]
    public void Load_HiddenFigureThatFollows_IsRefused()
    {
        var problems = LoadJson.LoadSnapshot.Load(Head + """
            "rows": [{ "figures": [{ "hidden": true }], "total": { "least": "4h" } }],
            "periodTotals": [{ "least": "4h" }],
            "total": { "least": "4h" }
            }
            """).Problems;

        var problem = Assert.Single(problems);
        Assert.Equal(("$.rows[0].figures[0]", "This is hidden, but follows from what is not."), (problem.Path, problem.Message));
    }

    [Fact]
    public void Load_ManyFaults_TellsAllAtOnceWithTheirPaths()
    {
        var problems = LoadJson.LoadSnapshot.Load("""
            {
              "$schema": "urn:transformation-framework:load-snapshot:1", "schemaVersion": 1,
              "publisher": "RVJ", "version": 0, "asOf": "2024-02-30", "threshold": 0, "grain": "term",
              "periods": [{ "start": "2024-04-01", "end": "2024-03-31", "workingDays": 21 }, { "start": "2024-04-01", "end": "2024-04-01", "workingDays": 2 }],
              "rows": [{
                "keys": [{ "dimension": "", "value": "x" }],
                "figures": [{ "hidden": true, "least": "1h" }, { "commitments": 1 }, { "least": "2h", "most": "1h", "commitments": 1 }, { "least": "1h", "commitments": 1, "unestimated": 1 }, { "least": "-1h" }],
                "total": { "least": "1h", "unestimated": 1 }
              }],
              "total": {}
            }
            """).Problems;

        Assert.Equal(
            [
                "$.asOf",
                "$.grain",
                "$.periods[0].end",
                "$.periods[1].workingDays",
                "$.publisher",
                "$.rows[0].figures[0].hidden",
                "$.rows[0].figures[1].least",
                "$.rows[0].figures[2].most",
                "$.rows[0].figures[3].commitments",
                "$.rows[0].figures[4].least",
                "$.rows[0].keys[0].dimension",
                "$.rows[0].total.unestimated",
                "$.threshold",
                "$.total.least",
                "$.version",
            ],
            problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_RowsWithoutPeriods_IsAProblem() =>
        Assert.Contains("$.periods", LoadJson.LoadSnapshot.Load(Head.Replace("{ \"start\": \"2024-04-01\", \"end\": \"2024-04-30\", \"workingDays\": 21 }", "", StringComparison.Ordinal) + """
            "total": { "least": "0h", "commitments": 0 }
            }
            """).Problems.Select(static p => p.Path));
}
