using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What the open risks mean for one organisation: which it answers for, which would affect it, and which it does something about.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OrganisationRisks
{
    internal OrganisationRisks(OrganisationId organisation, ImmutableArray<RiskStanding> risks)
    {
        Organisation = organisation;
        Owns = Ids(risks.Where(r => r.Risk.Owner == organisation));
        AffectedBy = Ids(risks.Where(r => r.Risk.Affected.Contains(organisation)));
        Mitigates = Ids(risks.Where(r => r.Mitigations.Any(m => m.Organisations.Contains(organisation))));
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The risks it answers for, by identifier.</summary>
    public ImmutableArray<string> Owns { get; }

    /// <summary>The risks that would affect it, by identifier.</summary>
    public ImmutableArray<string> AffectedBy { get; }

    /// <summary>The risks for which it answers for a mitigation or has a part in one, done or not, by identifier.</summary>
    public ImmutableArray<string> Mitigates { get; }

    /// <summary>The risks that would affect it and about which it does nothing itself, by identifier. That may be as it should be: somebody else may do it.</summary>
    public IEnumerable<string> AffectedWithoutPart => AffectedBy.Except(Mitigates, StringComparer.Ordinal);

    private static ImmutableArray<string> Ids(IEnumerable<RiskStanding> risks) => [.. risks.Select(static r => r.Risk.Id).Order(StringComparer.Ordinal)];
}
