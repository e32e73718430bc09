using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Finds the fewest inputs to supply or to change for a gate to recommend to proceed.</summary>
/// <remarks>
/// <para>What an initiative is, is not changed to fit the rules: inputs by which rules apply, when they are known, stay as they are. Evidence is added, never taken away; things are added to lists, or
/// their facts changed, never taken out. A rule that is met stays met. A rule for which a waiver is in force needs nothing.</para>
/// <para>The rules in the way fall into groups that share no input; each is searched by going through the states of its inputs that its questions can tell apart. The result is then assessed by the engine.</para>
/// </remarks>
public static class WhatWouldItTake
{
    /// <summary>What it would take.</summary>
    /// <remarks>Takes milliseconds for rule sets like those shipped, and longer where many rules ask about one list; the search is bounded for any, and when it is cut short <see cref="Remedy.IsExact"/> is false. Thread-safe.</remarks>
    /// <param name="assessment">The assessment as it stands.</param>
    public static Remedy For(GateAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Recommendation == Recommendation.Proceed)
        {
            return new(assessment, [], [], assessment, true);
        }

        var blocking = new Blocking(assessment.RuleSet.Decisions);
        var problem = new RemedyProblem(assessment, blocking);
        var search = new RemedySearch(problem);
        var chosen = search.Run();
        var facts = chosen.Aggregate(assessment.Facts, (known, change) => problem.Options[change.Key][change.Value].ApplyTo(known));
        var hypothetical = problem.Gate.Assess(facts);
        ImmutableArray<string> outOfReach = [.. hypothetical.Findings.Where(f => blocking.StandsInTheWay(f.Rule.Severity, f.Outcome)).Select(static f => f.Rule.Id).Order(StringComparer.Ordinal)];
        return new(
            assessment,
            [.. chosen.OrderBy(static c => c.Key).Select(c => problem.ChangeOf(c.Key, c.Value, hypothetical))],
            outOfReach,
            hypothetical,
            blocking.IsSimple && problem.IsWhole && search.IsComplete && (hypothetical.Recommendation == Recommendation.Proceed) == outOfReach.IsEmpty);
    }
}
