using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Transformation.Framework.Gateway;

/// <summary>How all examples came out, and which outcomes of which rules they showed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GateScenarioReport
{
    internal GateScenarioReport(RuleSet ruleSet, ImmutableArray<GateScenarioResult> results, ImmutableArray<RuleCoverage> coverage)
    {
        RuleSet = ruleSet;
        Results = results;
        Coverage = coverage;
    }

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Every example, in the order of the suite.</summary>
    public ImmutableArray<GateScenarioResult> Results { get; }

    /// <summary>Every rule, in the order of the rule set.</summary>
    public ImmutableArray<RuleCoverage> Coverage { get; }

    /// <summary>Whether every example holds.</summary>
    public bool AllHold => Results.All(static r => r.Holds);

    /// <summary>Whether every rule was seen to have every outcome it can have.</summary>
    public bool IsCoverageComplete => Coverage.All(static c => c.Missing.IsEmpty);

    /// <summary>The report in words, for the output of a test: examples that do not hold, then outcomes that no example showed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{RuleSet.Id} {RuleSet.Version}: {Results.Count(static r => r.Holds)} of {Results.Length} scenarios hold\n");
        foreach (var result in Results.Where(static r => !r.Holds))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {result.Scenario.Name}\n");
            foreach (var difference in result.Differences)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {difference}\n");
            }
        }

        var missing = Coverage.Where(static c => !c.Missing.IsEmpty).ToList();
        text.Append(CultureInfo.InvariantCulture, $"{Coverage.Length - missing.Count} of {Coverage.Length} rules were seen with every outcome they can have\n");
        foreach (var coverage in missing)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {coverage.Rule.Id}: never seen {string.Join(", ", coverage.Missing.Select(GatewayText.Of))}\n");
        }

        return text.ToString();
    }
}
