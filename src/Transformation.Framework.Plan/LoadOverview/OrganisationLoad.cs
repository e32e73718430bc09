using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What an organisation shares of its load over some months, against its capacity.</summary>
/// <remarks>Months are taken together: a month over capacity may hide behind a quiet one. Immutable; safe to share between threads.</remarks>
public sealed class OrganisationLoad
{
    internal OrganisationLoad(Organisation organisation, LoadReturn? load, ImmutableArray<YearMonth> months)
    {
        Organisation = organisation;
        Return = load;
        if (load is null)
        {
            MissingMonths = months;
            return;
        }

        var covered = load.Figures.Where(f => months.Contains(f.Month)).ToList();
        MissingMonths = [.. months.Except(covered.Select(static f => f.Month))];
        Known = covered.Aggregate(Effort.Zero, static (sum, f) => sum + f.Known);
        Unestimated = covered.Sum(static f => f.Unestimated);
        var capacity = load.Capacity.Where(c => months.Contains(c.Month)).ToList();
        Capacity = capacity.Count == months.Length ? capacity.Aggregate(Effort.Zero, static (sum, c) => sum + c.Available) : null;
        State = Capacity switch
        {
            null => LoadAgainstCapacity.CapacityUnknown,
            { } available when Known > available => LoadAgainstCapacity.Over,
            _ when IsLowerBound => LoadAgainstCapacity.WithinAsFarAsKnown,
            _ => LoadAgainstCapacity.Within,
        };
    }

    /// <summary>The organisation.</summary>
    public Organisation Organisation { get; }

    /// <summary>The return that holds on the day; null when it shares none.</summary>
    public LoadReturn? Return { get; }

    /// <summary>The working time known of; none when nothing is shared, which is not to say that there is none.</summary>
    public Effort Known { get; }

    /// <summary>How many pieces of work nobody has estimated, once for each month in which they stand.</summary>
    public int Unestimated { get; }

    /// <summary>Months for which it gives no figure.</summary>
    public ImmutableArray<YearMonth> MissingMonths { get; }

    /// <summary>Whether there is load that <see cref="Known"/> leaves out.</summary>
    public bool IsLowerBound => Unestimated > 0 || !MissingMonths.IsEmpty;

    /// <summary>The capacity of all the months; null when it is not known for one of them.</summary>
    public Effort? Capacity { get; }

    /// <summary>The one against the other.</summary>
    public LoadAgainstCapacity State { get; }
}
