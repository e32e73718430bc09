using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Examples that a rule set must get right; data, so that those who own the rules can write them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GateScenarioSuite
{
    private const string What = "suite of gate scenarios";

    internal GateScenarioSuite(ImmutableArray<GateScenario> scenarios) => Scenarios = scenarios;

    /// <summary>The examples, in the order given.</summary>
    public ImmutableArray<GateScenario> Scenarios { get; }

    /// <summary>Makes a suite, or says which examples share a name.</summary>
    /// <param name="scenarios">The examples.</param>
    public static Checked<GateScenarioSuite> Create(params IEnumerable<GateScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        ImmutableArray<GateScenario> all = [.. scenarios];
        var problems = new ProblemCollector();
        CheckNames(all.Select(static (s, i) => (FormattableString.Invariant($"$.scenarios[{i}]"), (string?)s.Name)), problems);
        return problems.IsEmpty ? Checked<GateScenarioSuite>.Valid(What, new(all)) : Checked<GateScenarioSuite>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>Judges every example by a rule set, and counts which rules were seen to come out how.</summary>
    /// <remarks>An example whose gate or rules the rule set does not have, or whose date it is not in force on, fails; it does not stop the others.</remarks>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="predicates">The functions that answer inputs of kind predicate, if there are any.</param>
    public GateScenarioReport Run(RuleSet ruleSet, GatePredicates? predicates = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return GateScenarioRun.Of(this, ruleSet, predicates ?? GatePredicates.None);
    }

    internal static void CheckNames(IEnumerable<(string Path, string? Name)> scenarios, ProblemCollector problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, name) in scenarios.Where(s => s.Name is not null && !names.Add(s.Name)))
        {
            problems.Add(path + ".name", ProblemCodes.DuplicateId, $"There is another scenario \"{name}\".");
        }
    }
}
