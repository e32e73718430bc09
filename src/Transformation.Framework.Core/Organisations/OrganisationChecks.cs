using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>What must hold between organisations.</summary>
internal static class OrganisationChecks
{
    internal static void Run(ImmutableArray<OrganisationReferences> organisations, ProblemCollector problems)
    {
        var first = new Dictionary<OrganisationId, OrganisationReferences>();
        foreach (var here in organisations)
        {
            if (!first.TryAdd(here.Id, here))
            {
                problems.Add($"{here.Path}.id", ProblemCodes.DuplicateId, $"{here.Id} is already the identifier of {first[here.Id].Path}.");
            }
        }

        foreach (var here in organisations)
        {
            if (here.Successor is { } successor && !first.ContainsKey(successor))
            {
                problems.Add($"{here.Path}.successor", ProblemCodes.UnknownReference, $"There is no organisation {successor}.");
            }
        }

        foreach (var circle in CycleFinder.Find(first.Keys, id => first.TryGetValue(id, out var here) && here.Successor is { } next ? [next] : []))
        {
            problems.Add($"{first[circle[0]].Path}.successor", ProblemCodes.Cycle, $"Successors go round in a circle: {string.Join(" → ", circle)}.");
        }
    }
}
