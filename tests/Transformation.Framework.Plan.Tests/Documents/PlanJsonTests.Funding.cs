using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Documents;

public sealed partial class PlanJsonTests
{
    [Fact]
    public void FundingTables_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.FundingTables.Name, PlanJson.FundingTables.Schema());

    [Fact]
    public void FundingTables_RoundTrip_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:funding-tables:1",
              "schemaVersion": 1,
              "id": "f",
              "title": "F",
              "provenance": {
                "source": "S"
              },
              "tables": [
                {
                  "id": "t",
                  "title": "T",
                  "unit": "million-pounds",
                  "prices": "real 2024/25",
                  "roundedTo": 0.1,
                  "note": "N.",
                  "provenance": {
                    "source": "S"
                  },
                  "columns": [
                    {
                      "id": "a",
                      "title": "A",
                      "organisation": "ods:RVJ"
                    },
                    {
                      "id": "b",
                      "title": "B"
                    }
                  ],
                  "rows": [
                    {
                      "id": "r",
                      "title": "R",
                      "kind": "line",
                      "section": "S",
                      "cells": [
                        -0.1,
                        "blank"
                      ]
                    },
                    {
                      "id": "s",
                      "title": "S",
                      "kind": "total",
                      "cells": [
                        1,
                        0
                      ]
                    }
                  ],
                  "sums": [
                    {
                      "across": "columns",
                      "total": "b",
                      "plus": [
                        "a"
                      ]
                    },
                    {
                      "across": "rows",
                      "total": "s",
                      "minus": [
                        "r"
                      ]
                    }
                  ]
                }
              ],
              "crossReferences": [
                {
                  "title": "X",
                  "left": {
                    "table": "t",
                    "row": "r",
                    "column": "a"
                  },
                  "right": {
                    "table": "t",
                    "row": "s",
                    "column": "a"
                  }
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.FundingTables.ToText(PlanJson.FundingTables.Load(Full).OrThrow()));
    }

    [Fact]
    public void FundingTables_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.FundingTables.Load("""
            {
              "$schema": "funding-tables.schema.json", "schemaVersion": 1, "id": "f", "title": "F",
              "tables": [
                { "id": "t", "title": "T", "unit": "thousand-pounds", "columns": [ { "id": "a", "title": "A" }, { "id": "b", "title": "B" } ],
                  "rows": [
                    { "id": "r", "title": "R", "kind": "line", "cells": [1] },
                    { "id": "s", "title": "S", "kind": "line", "cells": [1, 1.5] },
                    { "id": "s", "title": "S", "kind": "total", "cells": [1, 1] } ],
                  "sums": [
                    { "across": "rows", "total": "s", "plus": ["r", "z"] },
                    { "across": "columns", "total": "b", "plus": ["b"] } ] },
                { "id": "u", "title": "U", "unit": "pounds", "columns": [ { "id": "a", "title": "A" } ],
                  "rows": [ { "id": "r", "title": "R", "kind": "line", "cells": ["empty"] } ] },
                { "id": "v", "title": "V", "unit": "pounds", "prices": "real 2024/25", "columns": [ { "id": "a", "title": "A" } ],
                  "rows": [ { "id": "r", "title": "R", "kind": "line", "cells": [2000000000000] } ] }
              ],
              "crossReferences": [
                { "title": "X", "left": { "table": "u", "row": "r", "column": "a" }, "right": { "table": "w", "row": "r", "column": "a" } },
                { "title": "Y", "left": { "table": "u", "row": "q", "column": "a" }, "right": { "table": "v", "row": "r", "column": "a" } } ]
            }
            """),
        ("$.tables[0].sums[1].total", ProblemCodes.InvalidValue),
        ("$.tables[0].rows[2].id", ProblemCodes.DuplicateId),
        ("$.tables[0].rows[0].cells", ProblemCodes.Contradiction),
        ("$.tables[0].rows[1].cells[1]", ProblemCodes.Contradiction),
        ("$.tables[0].sums[0].plus[1]", ProblemCodes.UnknownReference),
        ("$.tables[0].sums[0].total", ProblemCodes.Contradiction),
        ("$.tables[1].rows[0].cells[0]", ProblemCodes.InvalidValue),
        ("$.tables[2].rows[0].cells[0]", ProblemCodes.InvalidValue),
        ("$.crossReferences[0].right.table", ProblemCodes.UnknownReference),
        ("$.crossReferences[1]", ProblemCodes.Contradiction));

    [Fact]
    public void FundingTables_PartsThatCannotBeReadAsAWhole_AreCheckedAllTheSame() => Expect(
        PlanJson.FundingTables.Load("""
            {
              "$schema": "funding-tables.schema.json", "schemaVersion": 1, "id": "f", "title": "F",
              "tables": [
                { "id": "t", "title": "T", "unit": "pounds", "columns": [ { "id": "a", "title": "A" } ],
                  "rows": [ { "id": "r", "kind": "line", "cells": [1.5, 1] } ],
                  "sums": [
                    { "across": "rows", "total": "y", "plus": ["r", "z"], "minus": ["z"] },
                    { "total": "nowhere", "plus": ["nothing"] },
                    { "across": "columns", "total": "a", "plus": ["b"], "colour": "red" } ] } ],
              "crossReferences": [ { "left": { "table": "u", "row": "r", "column": "a" }, "right": { "table": "t", "row": "r", "column": "a" } } ]
            }
            """),
        ("$.tables[0].rows[0].title", ProblemCodes.Missing),
        ("$.tables[0].rows[0].cells", ProblemCodes.Contradiction),
        ("$.tables[0].rows[0].cells[0]", ProblemCodes.Contradiction),
        ("$.tables[0].sums[0].minus", ProblemCodes.InvalidValue),
        ("$.tables[0].sums[0].total", ProblemCodes.UnknownReference),
        ("$.tables[0].sums[0].plus[1]", ProblemCodes.UnknownReference),
        ("$.tables[0].sums[0].minus[0]", ProblemCodes.UnknownReference),
        ("$.tables[0].sums[1].across", ProblemCodes.Missing),
        ("$.tables[0].sums[2].colour", ProblemCodes.UnknownProperty),
        ("$.tables[0].sums[2].plus[0]", ProblemCodes.UnknownReference),
        ("$.crossReferences[0].title", ProblemCodes.Missing),
        ("$.crossReferences[0].left.table", ProblemCodes.UnknownReference));
}
