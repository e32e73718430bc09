using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Judges initiatives by the rules of a gate: the short way to <see cref="CompiledGate"/> and <see cref="DatedGate"/>.</summary>
public static class GateAssessor
{
    /// <summary>Judges an initiative and explains.</summary>
    /// <remarks>
    /// A pure function, given pure predicates: time in proportion to the questions of the gate's rules and the facts and evidence. Facts and evidence that no rule asks for are left alone. Thread-safe.
    /// </remarks>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="gate">The identifier of one of their gates.</param>
    /// <param name="facts">What is known about the initiative.</param>
    /// <param name="asOf">The date: what is dated later is not seen, and evidence ages up to it.</param>
    /// <param name="predicates">The functions that answer inputs of kind predicate, if there are any.</param>
    /// <exception cref="RuleSetNotInForceException">The rule set is not in force on <paramref name="asOf"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="gate"/> is not a gate of the rule set.</exception>
    /// <exception cref="InvalidDocumentException">Facts are of another kind than the rule set declares: a fault of the host's, so never a finding. All of them are listed.</exception>
    /// <exception cref="GateFaultException">A predicate failed, or none is registered for an input.</exception>
    public static GateAssessment Assess(RuleSet ruleSet, string gate, GateFacts facts, LocalDate asOf, GatePredicates? predicates = null) =>
        CompiledGate.Of(ruleSet, gate).AsAt(asOf).Assess(facts, predicates);
}
