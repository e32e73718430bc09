using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The code and the output that the package's README shows.</summary>
[Collection(nameof(Console))]
public sealed class ReadmeTests : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly TextWriter before = Console.Out;

    public ReadmeTests() => Console.SetOut(output);

    public void Dispose()
    {
        Console.SetOut(before);
        output.Dispose();
    }

    [Fact]
    public void Assess_AsShown_PrintsWhatIsShown()
    {
        // snippet: gateway-assess
        var facts = new GateFactsBuilder(InitiativeId.From("virtual-ward"))
            .Scale(ChangeScale.SingleOrganisation)
            .Count("experts-by-experience", 2)
            .Yes("experts-are-equal-members")
            .Yes("every-benefit-has-baseline")
            .Add(EvidenceItem.Held("small-test-results", new LocalDate(2024, 9, 2), "Results of the first ward"))
            .Add(EvidenceItem.Held("dependency-and-risk-log", new LocalDate(2024, 8, 1), "Log of August"))
            .Add(EvidenceItem.StatedNone("learning-record", new LocalDate(2024, 9, 30), "Not written up yet"))
            .Build();

        var assessment = GateAssessor.Assess(StandardRuleSets.SystemGateway, "testing", facts, asOf: new LocalDate(2024, 10, 3));
        Console.WriteLine(GatewayText.Of(assessment.Recommendation));           // more evidence needed
        foreach (var missing in assessment.DecidedBy.SelectMany(finding => finding.Missing))
        {
            Console.WriteLine($"{missing.Input.Title}: ask the {missing.Input.SuppliedBy}");
        }

        Console.WriteLine(GatewayText.Of(assessment));                          // the whole story, one statement a line
        // end-snippet

        var lines = output.ToString().Split('\n');
        Assert.Equal("more evidence needed", lines[0]);
        Assert.Equal("Results of trying the change itself with the people it is for: ask the User research lead", lines[1]);
        var story = File.ReadAllText(Repository.PathOf("src", "Transformation.Framework.Gateway", "README.md")).Split("```text\n")[1].Split("```")[0];
        Assert.Equal(story.TrimEnd('\n').Split('\n'), lines[2..7]);
    }

    [Fact]
    public void Judge_AsShown_GivesAnOutcomeForEveryRule()
    {
        // snippet: gateway-judge
        var map = new GateFactMap<Partner>(partner => partner.Initiative)
            .Choice("scale", partner => partner.Scale)
            .EvidenceDate("small-test-results", "Register of tests", partner => partner.TestedOn);
        var gate = CompiledGate.Of(StandardRuleSets.SystemGateway, "testing").AsAt(new LocalDate(2024, 10, 3)).With(map);

        Span<FindingOutcome> outcomes = new FindingOutcome[gate.Gate.Gate.Rules.Length];
        var recommendation = gate.Judge(new Partner(InitiativeId.From("virtual-ward"), "single-pathway", TestedOn: null), outcomes);
        // end-snippet

        Assert.Equal(Recommendation.MoreEvidenceNeeded, recommendation);
        Assert.DoesNotContain(default, outcomes.ToArray());
        Assert.Contains(FindingOutcome.NotApplicable, outcomes.ToArray());
    }

    private sealed record Partner(InitiativeId Initiative, string Scale, LocalDate? TestedOn);
}
