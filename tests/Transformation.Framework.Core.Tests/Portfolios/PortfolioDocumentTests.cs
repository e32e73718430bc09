using System.Text;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Core.Tests.Portfolios;

public class PortfolioDocumentTests
{
    private static readonly byte[] Bnssg = File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"));

    [Fact]
    public void Schema_Published_IsWhatTheCodeSays() => SchemaFile.AssertUpToDate(CoreJson.Portfolio.Name, CoreJson.Portfolio.Schema());

    [Fact]
    public void Load_TheBnssgPortfolio_HasItsPublishedFacts()
    {
        var portfolio = CoreJson.Portfolio.Load(Bnssg).OrThrow();

        Assert.Equal(10, portfolio.Organisations.All.Count(o => o.To is null));
        Assert.Equal([6, 3, 4, 5, 3], portfolio.Outcomes.Domains.Select(d => d.Outcomes.Length));
        Assert.Equal(
            OrganisationId.Ods("RA7"),
            portfolio.Organisations.StandingFor(OrganisationId.Ods("RA3"), new LocalDate(2020, 4, 1)).Id);
        Assert.All(portfolio.Initiatives, i => Assert.NotNull(i.Provenance));
    }

    [Fact]
    public void ToUtf8_WhatWasLoaded_IsTheSameBytes() =>
        Assert.Equal(Encoding.UTF8.GetString(Bnssg), CoreJson.Portfolio.ToText(CoreJson.Portfolio.Load(Bnssg).OrThrow()));

    [Fact]
    public void Load_EveryKindOfFaultAtOnce_NamesEachWithItsPath()
    {
        const string Json = """
            {
              "$schema": "urn:transformation-framework:portfolio:1", "schemaVersion": 1,
              "id": "p", "title": "A portfolio", "colour": "green",
              "organisations": [
                { "id": "ods:QUY", "name": "An ICB", "sector": "integrated-care-board", "level": "system" },
                { "id": "ods:RVJ", "name": "A trust", "sector": "nhs-trust", "level": "system", "from": "2024-04-01", "to": "2024-02-29" },
                { "id": "ods:QUY", "name": "Again", "sector": "council", "level": "place" }
              ],
              "initiatives": [
                { "id": "a", "title": "A", "lead": "ods:RVJ", "kind": "innovation", "scale": "system-wide", "level": "system",
                  "balance": { "process": 101, "workforce": 0, "technology": 0 },
                  "lifecycle": [ { "stage": "discovery", "on": "2023-02-29" } ] },
                { "id": "b", "title": "B", "lead": "ods:RVJ", "partners": ["ods:NONE"], "kind": "innovation", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-02-29" } ], "dependsOn": [ { "on": "c" }, { "on": "a" } ] },
                { "id": "c", "title": "C", "lead": "ods:QUY", "kind": "magic", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-04-01" } ], "dependsOn": [ { "on": "d" } ] },
                { "id": "d", "title": "D", "lead": "ods:QUY", "kind": "innovation", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-04-01" } ], "dependsOn": [ { "on": "e" } ] },
                { "id": "e", "title": "E", "lead": "ods:QUY", "kind": "innovation", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-04-01" } ], "dependsOn": [ { "on": "d" } ] }
              ]
            }
            """;

        var problems = CoreJson.Portfolio.Load(Json).Problems;

        Assert.Equal(
            new (string, string)[]
            {
                ("$.colour", ProblemCodes.UnknownProperty),
                ("$.initiatives[0].balance.process", ProblemCodes.InvalidValue),
                ("$.initiatives[0].lifecycle[0].on", ProblemCodes.InvalidValue),
                ("$.initiatives[1].partners[0]", ProblemCodes.UnknownReference),
                ("$.initiatives[2].kind", ProblemCodes.InvalidValue),
                ("$.initiatives[3].dependsOn", ProblemCodes.Cycle),
                ("$.organisations[1].to", ProblemCodes.InvalidValue),
                ("$.organisations[2].id", ProblemCodes.DuplicateId),
            },
            problems.Select(p => (p.Path, p.Code)).Order());
    }

    [Fact]
    public void Load_AnInitiativeWithAFaultOfItsOwn_StillHasItsReferencesChecked()
    {
        const string Json = """
            {
              "$schema": "urn:transformation-framework:portfolio:1", "schemaVersion": 1, "id": "p", "title": "A portfolio",
              "initiatives": [
                { "id": "a", "title": " ", "lead": "ods:NONE", "kind": "innovation", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-02-30" } ], "outcomes": ["nothing"], "dependsOn": [ { "on": "a2" }, { "on": "b" } ] },
                { "id": "b", "title": "B", "lead": "ods:NONE", "kind": "innovation", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-02-29" } ], "dependsOn": [ { "on": "a" } ] }
              ]
            }
            """;

        var problems = CoreJson.Portfolio.Load(Json).Problems;

        Assert.Equal(
            new (string, string)[]
            {
                ("$.initiatives[0].dependsOn", ProblemCodes.Cycle),
                ("$.initiatives[0].dependsOn[0].on", ProblemCodes.UnknownReference),
                ("$.initiatives[0].lead", ProblemCodes.UnknownReference),
                ("$.initiatives[0].lifecycle[0].on", ProblemCodes.InvalidValue),
                ("$.initiatives[0].outcomes[0]", ProblemCodes.UnknownReference),
                ("$.initiatives[0].title", ProblemCodes.InvalidValue),
                ("$.initiatives[1].lead", ProblemCodes.UnknownReference),
            },
            problems.Select(p => (p.Path, p.Code)).Order());
    }

    [Fact]
    public void Load_WithoutATitle_StillChecksBetweenItems()
    {
        const string Json = """
            {
              "$schema": "urn:transformation-framework:portfolio:1", "schemaVersion": 1, "id": "p",
              "initiatives": [
                { "id": "a", "title": "A", "lead": "ods:NONE", "kind": "innovation", "scale": "system-wide", "level": "system",
                  "lifecycle": [ { "stage": "discovery", "on": "2024-02-29" } ] }
              ]
            }
            """;

        var problems = CoreJson.Portfolio.Load(Json).Problems;

        Assert.Equal(["$.initiatives[0].lead", "$.title"], problems.Select(p => p.Path).Order(StringComparer.Ordinal));
    }
}
