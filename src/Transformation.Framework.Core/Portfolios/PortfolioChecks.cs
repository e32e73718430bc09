using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What must hold between the initiatives of a portfolio and what they refer to.</summary>
/// <param name="problems">Where to report.</param>
/// <param name="knowsOrganisation">Whether an organisation is there.</param>
/// <param name="knowsOutcome">Whether an outcome is there.</param>
internal sealed class PortfolioChecks(
    ProblemCollector problems, Func<OrganisationId, bool> knowsOrganisation, Func<OutcomeId, bool> knowsOutcome)
{
    /// <param name="initiatives">Those that could be read, with their paths.</param>
    /// <param name="alsoKnown">Identifiers of initiatives that are there but could not be read.</param>
    internal void Run(ImmutableArray<Placed<Initiative>> initiatives, IReadOnlySet<InitiativeId> alsoKnown)
    {
        var first = new Dictionary<InitiativeId, Placed<Initiative>>();
        foreach (var here in initiatives)
        {
            if (!first.TryAdd(here.Value.Id, here))
            {
                problems.Add(here.At("id"), ProblemCodes.DuplicateId, $"{here.Value.Id} is already the identifier of {first[here.Value.Id].Path}.");
            }
        }

        foreach (var here in initiatives)
        {
            References(here, id => first.ContainsKey(id) || alsoKnown.Contains(id));
        }

        foreach (var circle in CycleFinder.Find(first.Keys, id => first.TryGetValue(id, out var here) ? here.Value.DependsOn.Select(static d => d.On) : []))
        {
            problems.Add(first[circle[0]].At("dependsOn"), ProblemCodes.Cycle, $"Initiatives depend on each other in a circle: {string.Join(" → ", circle)}.");
        }
    }

    private void References(Placed<Initiative> here, Func<InitiativeId, bool> knowsInitiative)
    {
        if (!knowsOrganisation(here.Value.Lead))
        {
            Unknown(here.At("lead"), $"organisation {here.Value.Lead}");
        }

        foreach (var (i, partner) in here.Value.Partners.Index().Where(p => !knowsOrganisation(p.Item)))
        {
            Unknown(here.At("partners", i), $"organisation {partner}");
        }

        foreach (var (i, outcome) in here.Value.Outcomes.Index().Where(o => !knowsOutcome(o.Item)))
        {
            Unknown(here.At("outcomes", i), $"outcome {outcome}");
        }

        foreach (var (i, dependency) in here.Value.DependsOn.Index().Where(d => !knowsInitiative(d.Item.On)))
        {
            Unknown(here.At("dependsOn", i) + ".on", $"initiative {dependency.On}");
        }
    }

    private void Unknown(string path, string what) => problems.Add(path, ProblemCodes.UnknownReference, $"There is no {what}.");
}
