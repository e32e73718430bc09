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

    /// <summary>Judges many initiatives at once, on all processors, and explains each.</summary>
    /// <remarks>
    /// The result is the same as of one <see cref="DatedGate.Assess"/> after another. What fails for one initiative stops no other and is listed apart, never as a finding.
    /// </remarks>
    /// <param name="gate">The gate as at a date.</param>
    /// <param name="facts">What is known about each initiative.</param>
    /// <param name="predicates">The functions that answer inputs of kind predicate, if there are any; called from several threads.</param>
    /// <param name="progress">Told how many are done, each number once and in order; called from several threads, one at a time.</param>
    /// <param name="cancellationToken">Stops the run between initiatives.</param>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static PortfolioAssessment AssessAll(
        DatedGate gate, IReadOnlyList<GateFacts> facts, GatePredicates? predicates = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(facts);
        GateFacts[] all = [.. facts];
        return Array.IndexOf(all, null!) < 0
            ? new PortfolioRun(gate, all, predicates, progress).Go(cancellationToken)
            : throw new ArgumentException("What is known about an initiative is null.", nameof(facts));
    }
}
