using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.PanelExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class PortfolioAssessmentTests
{
    private static readonly DatedGate Gate = CompiledGate.Of(RuleSet(), "design").AsAt(AsOf);

    [Fact]
    public void AssessAll_ManyInitiatives_IsWhatOneAfterAnotherGivesAndInOrder()
    {
        var facts = Portfolio(500);

        var run = GateAssessor.AssessAll(Gate, facts, Predicates);

        Assert.Empty(run.Faults);
        Assert.Equal(facts.Select(static f => GatewayText.Of(Gate.Assess(f, Predicates))), run.Assessments.Select(GatewayText.Of));
    }

    [Fact]
    public void AssessAll_FaultsOfPredicatesAndFacts_AreListedApartAndStopNoOther()
    {
        var facts = Portfolio(6);
        facts[4] = facts[4].With(new GateFact("plan", new YesNoValue(true)));
        var failing = Predicates.With("fits", static (f, _) => f.Initiative.Value switch
        {
            "i001" => throw new InvalidOperationException("No connection."),
            "i002" => throw new TaskCanceledException("Timed out."),
            _ => new PredicateValue(Truth.True, "There is room."),
        });

        var run = GateAssessor.AssessAll(Gate, facts, failing);

        Assert.Equal(["i000", "i003", "i005"], run.Assessments.Select(static a => a.Facts.Initiative.Value));
        Assert.Equal(["i001", "i002", "i004"], run.Faults.Select(static f => f.Initiative.Value));
        Assert.Equal([typeof(GateFaultException), typeof(TaskCanceledException), typeof(InvalidDocumentException)], run.Faults.Select(static f => f.Exception.GetType()));
    }

    [Fact]
    public void AssessAll_Progress_CountsEveryInitiativeOnceAndInOrder()
    {
        var seen = new List<int>();

        GateAssessor.AssessAll(Gate, Portfolio(100), Predicates, new Recorder(seen));

        Assert.Equal(Enumerable.Range(1, 100), seen);
    }

    [Fact]
    public void AssessAll_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var stopping = Predicates.With("fits", (_, _) =>
        {
            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
            return new PredicateValue(Truth.True, "There is room.");
        });

        Assert.ThrowsAny<OperationCanceledException>(() => GateAssessor.AssessAll(Gate, Portfolio(100), stopping, cancellationToken: source.Token));
    }

    [Fact]
    public void AssessAll_NoInitiatives_IsEmpty() => Assert.Empty(GateAssessor.AssessAll(Gate, []).Assessments);

    private static List<GateFacts> Portfolio(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => Facts(InitiativeId.From(FormattableString.Invariant($"i{i:000}")), i))];

    private static GateFacts Facts(InitiativeId initiative, int i)
    {
        var builder = new GateFactsBuilder(initiative);
        return (i % 3 == 0 ? builder : builder.Add(EvidenceItem.Held("research", new LocalDate(2024, 1, 1 + (i % 28)), "Report"))).Build();
    }

    private sealed class Recorder(List<int> seen) : IProgress<int>
    {
        public void Report(int value) => seen.Add(value);
    }
}
