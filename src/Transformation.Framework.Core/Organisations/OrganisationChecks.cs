using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What must hold between organisations.</summary>
internal static class OrganisationChecks
{
    /// <param name="organisations">Those that could be read, with their paths.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="alsoKnown">Identifiers of organisations that are there but could not be read: no reason to call a reference unknown.</param>
    internal static void Run(
        ImmutableArray<Placed<Organisation>> organisations, ProblemCollector problems, IReadOnlySet<OrganisationId>? alsoKnown = null)
    {
        var first = new Dictionary<OrganisationId, Placed<Organisation>>();
        foreach (var here in organisations)
        {
            if (!first.TryAdd(here.Value.Id, here))
            {
                problems.Add(here.At("id"), ProblemCodes.DuplicateId, $"{here.Value.Id} is already the identifier of {first[here.Value.Id].Path}.");
            }
        }

        foreach (var here in organisations)
        {
            if (here.Value.Successor is { } successor && !first.ContainsKey(successor) && alsoKnown?.Contains(successor) is not true)
            {
                problems.Add(here.At("successor"), ProblemCodes.UnknownReference, $"There is no organisation {successor}.");
            }
        }

        var circles = CycleFinder.Find(
            first.Keys,
            id => first.TryGetValue(id, out var here) && here.Value.Successor is { } next ? [next] : []);
        foreach (var circle in circles)
        {
            problems.Add(first[circle[0]].At("successor"), ProblemCodes.Cycle, $"Successors go round in a circle: {string.Join(" → ", circle)}.");
        }
    }
}
