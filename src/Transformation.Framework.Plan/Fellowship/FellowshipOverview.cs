using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A fellowship on a day: who is in it, what they can do, and whom its events have reached.</summary>
/// <remarks>Identifiers stand in ordinal order. Immutable; safe to share between threads.</remarks>
public sealed class FellowshipOverview
{
    private FellowshipOverview(FellowshipRegister register, LocalDate asOf)
    {
        AsOf = asOf;
        Fellows = register.FellowsOn(asOf);
        ByOrganisation = Fellows.GroupBy(static f => f.Organisation).ToImmutableSortedDictionary(static g => g.Key, static g => g.Count());
        BySkill = Fellows.SelectMany(static f => f.Skills)
            .GroupBy(static s => s)
            .ToImmutableSortedDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        AvailabilityUnknown = [.. Fellows.Where(static f => f.Available is null).Select(static f => f.Id)];
        EventsHeld = [.. register.Events.Where(e => e.On <= asOf).OrderBy(static e => e.On).ThenBy(static e => e.Id, StringComparer.Ordinal)];

        var seen = EventsHeld.SelectMany(static e => e.Attended ?? []).ToHashSet(StringComparer.Ordinal);
        var absent = Fellows.Where(f => !seen.Contains(f.Id)).ToLookup(f => EventsHeld.Any(e => e.Attended is null && f.IsFellowOn(e.On)), static f => f.Id);
        Reached = [.. Fellows.Select(static f => f.Id).Where(seen.Contains)];
        ReachUnknown = [.. absent[true]];
        NotReached = [.. absent[false]];
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Those who are fellows on the day.</summary>
    public ImmutableArray<Fellow> Fellows { get; }

    /// <summary>How many of them each organisation has; organisations without a fellow are not in it.</summary>
    public ImmutableSortedDictionary<OrganisationId, int> ByOrganisation { get; }

    /// <summary>How many of them have each skill; one with several skills counts for each.</summary>
    public ImmutableSortedDictionary<string, int> BySkill { get; }

    /// <summary>The identifiers of those whose available time nobody has recorded.</summary>
    public ImmutableArray<string> AvailabilityUnknown { get; }

    /// <summary>The events up to the day, that day included, earliest first.</summary>
    public ImmutableArray<FellowshipEvent> EventsHeld { get; }

    /// <summary>The identifiers of those fellows who came to at least one event.</summary>
    public ImmutableArray<string> Reached { get; }

    /// <summary>The identifiers of those who came to none, where the attendance of every event held while they were fellows is recorded.</summary>
    public ImmutableArray<string> NotReached { get; }

    /// <summary>The identifiers of those who came to none that is recorded, while the attendance of some event held in their time is not.</summary>
    public ImmutableArray<string> ReachUnknown { get; }

    /// <summary>Looks at a fellowship on a day.</summary>
    /// <param name="register">The records.</param>
    /// <param name="asOf">The day; what is dated after it does not count.</param>
    public static FellowshipOverview Of(FellowshipRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register, IsoDate.Check(asOf, nameof(asOf)));
    }
}
