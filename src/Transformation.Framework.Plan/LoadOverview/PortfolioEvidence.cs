using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The yardsticks that a portfolio gives: how many initiatives and how many partners there are.</summary>
/// <remarks>
/// <c>initiatives</c> counts those that are live on the day: put forward, neither embedded nor stopped; one that rests is live. <c>partner-organisations</c> counts the organisations of
/// the portfolio's register that exist on the day. Fewer of either make a target that is measured against them easier to reach: they are not achievements. Immutable; safe to share between threads.
/// </remarks>
/// <param name="portfolio">The portfolio.</param>
public sealed class PortfolioEvidence(Portfolio portfolio) : IEvidenceSource
{
    private readonly Portfolio portfolio = portfolio ?? throw new ArgumentNullException(nameof(portfolio));

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            new("initiatives", portfolio.Initiatives.Where(i => i.Lifecycle.IsLiveOn(asOf)).Select(static i => i.Id.Value)),
            new("partner-organisations", portfolio.Organisations.All.Where(o => o.ExistsOn(asOf)).Select(static o => o.Id.ToString())),
        ];
    }
}
