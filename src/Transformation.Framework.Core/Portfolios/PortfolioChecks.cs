using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What must hold between the initiatives of a portfolio and what they refer to.</summary>
/// <param name="problems">Where to report.</param>
/// <param name="knowsOrganisation">Whether an organisation is there.</param>
/// <param name="knowsOutcome">Whether an outcome is there.</param>
internal sealed class PortfolioChecks(
    ProblemCollector problems, Func<OrganisationId, bool> knowsOrganisation, Func<OutcomeId, bool> knowsOutcome)
{
    internal void Run(ImmutableArray<InitiativeReferences> initiatives)
    {
        var first = new Dictionary<InitiativeId, InitiativeReferences>();
        foreach (var here in initiatives)
        {
            if (!first.TryAdd(here.Id, here))
            {
                problems.Add($"{here.Path}.id", ProblemCodes.DuplicateId, $"{here.Id} is already the identifier of {first[here.Id].Path}.");
            }
        }

        foreach (var here in initiatives)
        {
            References(here, first.ContainsKey);
        }

        foreach (var circle in CycleFinder.Find(first.Keys, id => first.TryGetValue(id, out var here) ? here.DependsOn : []))
        {
            problems.Add($"{first[circle[0]].Path}.dependsOn", ProblemCodes.Cycle, $"Initiatives depend on each other in a circle: {string.Join(" → ", circle)}.");
        }
    }

    private void References(InitiativeReferences here, Func<InitiativeId, bool> knowsInitiative)
    {
        if (here.Lead is { } lead && !knowsOrganisation(lead))
        {
            Unknown($"{here.Path}.lead", $"organisation {lead}");
        }

        foreach (var (i, partner) in here.Partners.Index().Where(p => !knowsOrganisation(p.Item)))
        {
            Unknown(FormattableString.Invariant($"{here.Path}.partners[{i}]"), $"organisation {partner}");
        }

        foreach (var (i, outcome) in here.Outcomes.Index().Where(o => !knowsOutcome(o.Item)))
        {
            Unknown(FormattableString.Invariant($"{here.Path}.outcomes[{i}]"), $"outcome {outcome}");
        }

        foreach (var (i, need) in here.DependsOn.Index().Where(d => !knowsInitiative(d.Item)))
        {
            Unknown(FormattableString.Invariant($"{here.Path}.dependsOn[{i}].on"), $"initiative {need}");
        }
    }

    private void Unknown(string path, string what) => problems.Add(path, ProblemCodes.UnknownReference, $"There is no {what}.");
}
