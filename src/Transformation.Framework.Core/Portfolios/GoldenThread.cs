using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>Which work serves which outcome, followed both ways.</summary>
/// <remarks>
/// Counts the initiatives that are live on the date: put forward, neither embedded nor stopped. Built in time linear in initiatives and links; then constant
/// time a question. Immutable; safe to share between threads.
/// </remarks>
public sealed class GoldenThread
{
    private readonly FrozenDictionary<OutcomeId, ImmutableArray<Initiative>> serving;

    private GoldenThread(Portfolio portfolio, LocalDate asOf)
    {
        AsOf = asOf;
        Live = [.. portfolio.Initiatives.Where(i => i.Lifecycle.IsLiveOn(asOf))];
        serving = Live
            .SelectMany(static i => i.Outcomes, static (initiative, outcome) => (outcome, initiative))
            .GroupBy(static x => x.outcome, static x => x.initiative)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToImmutableArray());
        OutcomesNobodyServes = [.. portfolio.Outcomes.Outcomes.Where(o => !serving.ContainsKey(o.Id))];
        InitiativesServingNone = [.. Live.Where(static i => i.Outcomes.IsEmpty)];
    }

    /// <summary>The date looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The initiatives that are live on the date, in portfolio order.</summary>
    public ImmutableArray<Initiative> Live { get; }

    /// <summary>The outcomes of the framework that no live initiative is meant to serve, in the framework's order.</summary>
    public ImmutableArray<Outcome> OutcomesNobodyServes { get; }

    /// <summary>The live initiatives that name no outcome, in portfolio order.</summary>
    public ImmutableArray<Initiative> InitiativesServingNone { get; }

    /// <summary>Follows the thread through a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="asOf">The date to look at.</param>
    public static GoldenThread Of(Portfolio portfolio, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return new(portfolio, asOf);
    }

    /// <summary>The live initiatives that are meant to serve an outcome, in portfolio order; empty if none.</summary>
    /// <param name="outcome">The outcome.</param>
    public ImmutableArray<Initiative> Serving(OutcomeId outcome) => serving.GetValueOrDefault(outcome, []);
}
