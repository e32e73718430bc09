using Transformation.Framework.Core.Json;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Documents;

/// <summary>Compacts, board development and assessments: published schemas, and the document contract on the samples.</summary>
public sealed class LeadershipDocumentsTests
{
    [Fact]
    public void PublishedSchemas_AreUpToDate() => Assert.All(
        [
            (PlanJson.Compact.Name, PlanJson.Compact.Schema()),
            (PlanJson.CompactTemplate.Name, PlanJson.CompactTemplate.Schema()),
            (PlanJson.BoardProgramme.Name, PlanJson.BoardProgramme.Schema()),
            (PlanJson.AssessmentFramework.Name, PlanJson.AssessmentFramework.Schema()),
            (PlanJson.SelfAssessment.Name, PlanJson.SelfAssessment.Schema()),
            (PlanJson.ImpactMapping.Name, PlanJson.ImpactMapping.Schema()),
        ],
        s => SchemaFile.AssertUpToDate(s.Item1, s.Item2));

    [Fact]
    public void Compact_KeepsTheDocumentContract() => Holds(PlanJson.Compact, "compact.json");

    [Fact]
    public void CompactTemplate_KeepsTheDocumentContract() => Holds(PlanJson.CompactTemplate, "compact-template.json");

    [Fact]
    public void BoardProgramme_KeepsTheDocumentContract() => Holds(PlanJson.BoardProgramme, "board-programme.json");

    [Fact]
    public void AssessmentFramework_KeepsTheDocumentContract() => Holds(PlanJson.AssessmentFramework, "assessment-framework.json");

    [Theory]
    [InlineData("assessment-impact.json")]
    [InlineData("assessment-ten-factors.json")]
    [InlineData("assessment-wheel.json")]
    [InlineData("assessment-commons.json")]
    [InlineData("assessment-board-member.json")]
    public void SelfAssessment_KeepsTheDocumentContract(string file) => Holds(PlanJson.SelfAssessment, file);

    [Fact]
    public void ImpactMapping_KeepsTheDocumentContract() => Holds(PlanJson.ImpactMapping, "impact-mapping.json");

    [Fact]
    public void WhatShips_RoundTrips()
    {
        Same(PlanJson.CompactTemplate, StandardCompacts.BoardMember);
        Same(PlanJson.CompactTemplate, StandardCompacts.ExecutivesAndLeaders);
        Same(PlanJson.AssessmentFramework, StandardFrameworks.NhsImpact);
        Same(PlanJson.AssessmentFramework, StandardFrameworks.TenFactors);
        Same(PlanJson.AssessmentFramework, StandardFrameworks.InnovationAdoptionWheel);
        Same(PlanJson.AssessmentFramework, StandardFrameworks.Commons);
        Same(PlanJson.ImpactMapping, StandardFrameworks.ProposedImpactMapping);
    }

    /// <summary>The contract, and the sample is written as the library writes it.</summary>
    private static void Holds<T>(JsonDocumentFormat<T> format, string file)
        where T : class
    {
        var bytes = Samples.Bytes("plan/" + file);
        DocumentContract.Holds(format, bytes, mutations: 150);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes), format.ToText(format.Load(bytes).OrThrow()));
    }

    private static void Same<T>(JsonDocumentFormat<T> format, T value)
        where T : class
    {
        var text = format.ToText(value);
        Assert.Equal(text, format.ToText(format.Load(text).OrThrow()));
    }
}
