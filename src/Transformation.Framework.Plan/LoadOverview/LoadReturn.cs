using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What one organisation shares of its load on a day: aggregates by month and horizon, and its capacity as far as it knows it.</summary>
/// <remarks>
/// A later return stands in place of an earlier one altogether. One that is withdrawn is as if it had never been shared: the one before it holds again. A month without a figure is unknown; to say
/// that there is no load in it, give a figure of none. Immutable; safe to share between threads.
/// </remarks>
public sealed class LoadReturn
{
    /// <summary>Records a return.</summary>
    /// <param name="organisation">The organisation that shares.</param>
    /// <param name="sharedOn">The day it did.</param>
    /// <param name="figures">Its load; at most one figure for a month and horizon.</param>
    /// <param name="capacity">Its capacity; at most one for a month.</param>
    /// <param name="withdrawnOn">The day from which it is no longer shared, not before <paramref name="sharedOn"/>; null while it is.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public LoadReturn(
        OrganisationId organisation,
        LocalDate sharedOn,
        IEnumerable<LoadReturnFigure> figures,
        IEnumerable<LoadCapacity>? capacity = null,
        LocalDate? withdrawnOn = null)
    {
        Organisation = organisation != default ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        SharedOn = IsoDate.Check(sharedOn, nameof(sharedOn));
        Figures = Once(figures, static f => (f.Month, f.Horizon), static f => $"{Sentence.Month(f.Month)} has two figures for one horizon.", nameof(figures));
        Capacity = Once(capacity ?? [], static c => c.Month, static c => $"{Sentence.Month(c.Month)} has two capacities.", nameof(capacity));
        WithdrawnOn = IsoDate.Check(withdrawnOn, nameof(withdrawnOn)) < sharedOn
            ? throw new ArgumentException("It was withdrawn before it was shared.", nameof(withdrawnOn))
            : withdrawnOn;
    }

    /// <summary>The organisation that shares.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The day it did.</summary>
    public LocalDate SharedOn { get; }

    /// <summary>Its load, in the order given.</summary>
    public ImmutableArray<LoadReturnFigure> Figures { get; }

    /// <summary>Its capacity, in the order given.</summary>
    public ImmutableArray<LoadCapacity> Capacity { get; }

    /// <summary>The day from which it is no longer shared; null while it is.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Whether it is shared on a day: from the day it was, to the one before it was withdrawn.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsSharedOn(LocalDate asOf) => RecordedPeriod.Stands(SharedOn, WithdrawnOn, asOf);

    private static ImmutableArray<T> Once<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<T, string> fault, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        ImmutableArray<T> all = [.. items.Select(item => item ?? throw new ArgumentException("An item is null.", parameter))];
        var seen = new HashSet<TKey>();
        foreach (var item in all.Where(item => !seen.Add(key(item))))
        {
            throw new ArgumentException(fault(item), parameter);
        }

        return all;
    }
}
