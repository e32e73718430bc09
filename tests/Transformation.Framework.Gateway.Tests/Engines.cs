namespace Transformation.Framework.Gateway.Tests;

/// <summary>What the engine answers to one condition, through a rule of which it is all.</summary>
internal static class Engines
{
    internal static Truth Answer(Condition condition, GateFacts facts)
    {
        var gate = CompiledGate.Of(Examples.Unchecked(Examples.Rule(condition)), Examples.Design).AsAt(Examples.AsOf);
        Span<FindingOutcome> outcomes = stackalloc FindingOutcome[1];
        gate.Judge(gate.Prepare(facts), outcomes);
        return Of(outcomes[0]);
    }

    internal static Truth Of(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Met => Truth.True,
        FindingOutcome.NotMet => Truth.False,
        _ => Truth.Unknown,
    };
}
