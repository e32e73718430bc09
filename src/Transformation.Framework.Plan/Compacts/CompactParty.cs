using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Somebody who takes part in a compact on one of its sides, from a day on.</summary>
/// <remarks>Who left and comes back stands a second time, with a signature of its own. Immutable; safe to share between threads.</remarks>
public sealed record CompactParty
{
    /// <summary>Records that somebody takes part.</summary>
    /// <param name="party">Who: an organisation, a body or a post.</param>
    /// <param name="side">The identifier of the side.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, not before <paramref name="from"/>; null while they take part.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactParty(PartyId party, string side, LocalDate from, LocalDate? until = null, Provenance? provenance = null)
    {
        Party = PartyId.Check(party, nameof(party));
        Side = IdentifierText.Check(side, "a side identifier", nameof(side));
        From = IsoDate.Check(from, nameof(from));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
        Provenance = provenance;
    }

    /// <summary>Who takes part.</summary>
    public PartyId Party { get; }

    /// <summary>The identifier of the side.</summary>
    public string Side { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null while they take part.</summary>
    public LocalDate? Until { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether they take part on a day: from the first day to the last, both included.</summary>
    /// <param name="day">The day.</param>
    public bool IsPresentOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}
