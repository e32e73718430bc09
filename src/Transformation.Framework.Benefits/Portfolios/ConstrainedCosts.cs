using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Which costs a limited budget has to bear: of what nature, whose, and in which years.</summary>
/// <remarks>
/// Stated, never guessed: ranking by the wrong constraint picks the wrong initiatives. Costs count as amounts of their years with what is added for
/// optimism, not discounted, as a budget does. Immutable; safe to share between threads.
/// </remarks>
public sealed class ConstrainedCosts
{
    /// <summary>States what a budget has to bear.</summary>
    /// <param name="from">The first year of the budget.</param>
    /// <param name="to">The last year of the budget.</param>
    /// <param name="natures">Which costs; at least one nature.</param>
    /// <param name="organisations">Whose costs; left out, everybody's.</param>
    /// <exception cref="ArgumentException">The years are the wrong way round, there is no nature, or one is none of those there are.</exception>
    public ConstrainedCosts(FinancialYear from, FinancialYear to, IEnumerable<CostNature> natures, IEnumerable<OrganisationId>? organisations = null)
    {
        ArgumentNullException.ThrowIfNull(natures);
        From = from;
        To = to >= from ? to : throw new ArgumentException($"The last year, {to}, is before the first, {from}.", nameof(to));
        Natures = [.. natures.Distinct().Order()];
        Organisations = [.. (organisations ?? []).Distinct().Order()];
        if (Natures.IsEmpty || !Natures.All(Enum.IsDefined))
        {
            throw new ArgumentException("There is at least one nature, and each is capital, revenue or in kind.", nameof(natures));
        }
    }

    /// <summary>The first year of the budget.</summary>
    public FinancialYear From { get; }

    /// <summary>The last year of the budget.</summary>
    public FinancialYear To { get; }

    /// <summary>Which costs it bears.</summary>
    public ImmutableArray<CostNature> Natures { get; }

    /// <summary>Whose costs it bears; empty for everybody's.</summary>
    public ImmutableArray<OrganisationId> Organisations { get; }

    internal bool Bear(CostFlow flow) =>
        flow.Year >= From && flow.Year <= To
        && Natures.Contains(flow.Cost.Nature)
        && (Organisations.IsEmpty || Organisations.Contains(flow.Cost.Organisation));
}
