using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How a proposal does on one test on a day, and the judgement that says so.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TestStanding
{
    internal TestStanding(ValueTest test, ValueProposal proposal, LocalDate asOf)
    {
        Test = test;
        Judgement = proposal.Judgements.Where(j => j.Test == test && j.On <= asOf).MaxBy(static j => j.On);
    }

    /// <summary>The test.</summary>
    public ValueTest Test { get; }

    /// <summary>The latest judgement by the day; null when there is none.</summary>
    public ValueJudgement? Judgement { get; }

    /// <summary>How it does; unknown without a judgement.</summary>
    public ValueVerdict Verdict => Judgement?.Verdict ?? ValueVerdict.Unknown;
}
