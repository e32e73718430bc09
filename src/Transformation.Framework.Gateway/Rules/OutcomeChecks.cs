using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Whether every rule can be met and not met, and its applicability go either way: a rule that cannot decides nothing, or blocks everything.</summary>
/// <remarks>
/// <para>That every rule can be unknown needs no check: with nothing known, no joining of questions answers them.</para>
/// <para>Parameters are read as at the day the rule set begins to be in force and the days on which one that the rule uses changes. What is reported is so whatever is known; where a rule is too hard to see through, nothing is reported.</para>
/// </remarks>
/// <param name="declared">What rules may ask for.</param>
/// <param name="rules">The rules whose questions all can be asked.</param>
/// <param name="from">The first day on which the rule set is in force.</param>
/// <param name="until">The last one, if known.</param>
/// <param name="problems">Where to report.</param>
internal sealed class OutcomeChecks(ConditionChecks declared, IReadOnlyList<RulePart<GateRule>> rules, LocalDate from, LocalDate? until, ProblemCollector problems)
{
    private const int MostDates = 16;

    private static readonly ImmutableArray<FindingOutcome> Any = [FindingOutcome.Met, FindingOutcome.NotMet, FindingOutcome.Unknown, FindingOutcome.NotApplicable];

    private readonly AnalysisBudget budget = new();
    private readonly Dictionary<LocalDate, AnalysisScope> scopes = [];
    private readonly Dictionary<string, ImmutableArray<FindingOutcome>> outcomes = new(StringComparer.Ordinal);

    internal void Run()
    {
        foreach (var part in RuleOrder.Of(rules))
        {
            var rule = part.Value!;
            var found = ImmutableArray<FindingOutcome>.Empty;
            LocalDate[] dates = [.. DatesOf(rule)];
            foreach (var date in dates)
            {
                var possible = ConditionAnalysis.Of(rule.AppliesWhen, rule.Condition, ScopeAt(date));
                if (FaultOf(rule, possible) is not var (place, message))
                {
                    found = [.. found.Union(possible.Outcomes)];
                    continue;
                }

                var since = date != from ? $", from {IsoDate.Of(date)} on, when a parameter changes"
                    : dates.Length > 1 ? $", until a parameter changes on {IsoDate.Of(dates[1])}"
                    : "";
                problems.Add($"{part.Path}.{place}", ProblemCodes.Contradiction, $"Rule {rule.Id}: {message}{since}.");
                found = Any; // so that its fault is not said again of every rule that asks about it
                break;
            }

            outcomes.Add(rule.Id, found.IsEmpty ? Any : found);
        }
    }

    private static (string Place, string Message)? FaultOf(GateRule rule, PossibleAnswers possible)
    {
        const string Condition = "condition";
        const string Applicability = "appliesWhen";
        if (rule.AppliesWhen is not null && !possible.Applies.HasFlag(Truths.True))
        {
            return (Applicability, "it applies to no initiative, since what it applies by can never hold");
        }

        if (rule.AppliesWhen is not null && !possible.Applies.HasFlag(Truths.False))
        {
            return (Applicability, "it applies to every initiative, since what it applies by can never fail to hold: leave that out");
        }

        if (!possible.Holds.HasFlag(Truths.True))
        {
            return (Condition, "it can never be met, whatever is known");
        }

        if (!possible.Holds.HasFlag(Truths.False))
        {
            return (Condition, "it can never be not met, whatever is known");
        }

        return !possible.HoldsWhereApplied.HasFlag(Truths.True) ? (Condition, "it can never be met where it applies: its condition contradicts what it applies by")
            : !possible.HoldsWhereApplied.HasFlag(Truths.False) ? (Condition, "it can never be not met where it applies: what it applies by already says as much")
            : null;
    }

    private AnalysisScope ScopeAt(LocalDate date)
    {
        if (!scopes.TryGetValue(date, out var scope))
        {
            scopes.Add(date, scope = new(
                date,
                id => declared.Inputs[id]!,
                id => declared.Parameters[id]!,
                id => outcomes.GetValueOrDefault(id, Any),
                budget));
        }

        return scope;
    }

    private IEnumerable<LocalDate> DatesOf(GateRule rule)
    {
        var named = ConditionTree.Parameters(rule.Condition).Concat(rule.AppliesWhen is null ? [] : ConditionTree.Parameters(rule.AppliesWhen));
        var parameters = named.Distinct(StringComparer.Ordinal).Select(id => declared.Parameters[id]!).ToList();
        if (parameters.Exists(p => p.ValueOn(from) is null))
        {
            return []; // reported where the parameter stands
        }

        var changes = parameters.SelectMany(static p => p.Values).Select(static v => v.From).Where(d => d > from && !(d > until)).Distinct().Order();
        return changes.Take(MostDates - 1).Prepend(from);
    }
}
