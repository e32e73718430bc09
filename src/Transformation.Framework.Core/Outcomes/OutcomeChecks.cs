using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What must hold between outcome domains.</summary>
internal static class OutcomeChecks
{
    internal static void Run(ImmutableArray<Placed<OutcomeDomain>> domains, ProblemCollector problems)
    {
        var domainIds = new HashSet<string>(StringComparer.Ordinal);
        var outcomeIds = new HashSet<OutcomeId>();
        foreach (var here in domains)
        {
            if (!domainIds.Add(here.Value.Id))
            {
                problems.Add(here.At("id"), ProblemCodes.DuplicateId, $"There is another outcome domain {here.Value.Id}.");
            }

            foreach (var (i, outcome) in here.Value.Outcomes.Index())
            {
                if (!outcomeIds.Add(outcome.Id))
                {
                    problems.Add(here.At("outcomes", i) + ".id", ProblemCodes.DuplicateId, $"There is another outcome {outcome.Id}.");
                }
            }
        }
    }
}
