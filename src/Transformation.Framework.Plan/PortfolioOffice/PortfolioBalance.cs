using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Whether the live work of a portfolio is balanced over process, workforce and technology.</summary>
/// <remarks>Initiatives are counted, not averaged: they differ in size, and what their sizes are is for the load to say. Immutable; safe to share between threads.</remarks>
public sealed class PortfolioBalance
{
    private PortfolioBalance(ImmutableArray<Initiative> live, LocalDate asOf)
    {
        AsOf = asOf;
        Known = Ids(live.Where(static i => i.Balance is not null));
        Unknown = Ids(live.Where(static i => i.Balance is null));
        Domains = [.. Enum.GetValues<ChangeDomain>().Select(d => new DomainWeight(d, live.Where(static i => i.Balance is not null)))];
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The live initiatives with a balance, by identifier.</summary>
    public ImmutableArray<InitiativeId> Known { get; }

    /// <summary>The live initiatives of which nobody has said how they are balanced, by identifier.</summary>
    public ImmutableArray<InitiativeId> Unknown { get; }

    /// <summary>Process, workforce and technology.</summary>
    public ImmutableArray<DomainWeight> Domains { get; }

    /// <summary>Looks at the initiatives that are live on a day.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static PortfolioBalance Of(Portfolio portfolio, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        IsoDate.Check(asOf, nameof(asOf));
        return new([.. portfolio.Initiatives.Where(i => i.Lifecycle.IsLiveOn(asOf))], asOf);
    }

    private static ImmutableArray<InitiativeId> Ids(IEnumerable<Initiative> initiatives) =>
        [.. initiatives.Select(static i => i.Id).OrderBy(static id => id.Value, StringComparer.Ordinal)];
}
