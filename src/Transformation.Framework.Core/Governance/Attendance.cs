using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>Who was at one meeting of a governance body, by seat.</summary>
/// <remarks>
/// The order in which people are given makes no difference: they are kept sorted. Whether a seat exists, and whether somebody counts, is for
/// <see cref="QuorumCheck"/> to say. Immutable; safe to share between threads.
/// </remarks>
public sealed class Attendance
{
    /// <summary>Records an attendance.</summary>
    /// <param name="body">The body that met.</param>
    /// <param name="date">The day of the meeting.</param>
    /// <param name="attendees">Who was there, in any order.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> is empty.</exception>
    public Attendance(GovernanceBodyId body, LocalDate date, IEnumerable<Attendee> attendees, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(attendees);
        Body = body != default ? body : throw new ArgumentException("The identifier is empty.", nameof(body));
        Date = date;
        Attendees =
        [
            .. attendees
                .OrderBy(static a => a.Seat, StringComparer.Ordinal)
                .ThenBy(static a => a.Deputy is not null)
                .ThenBy(static a => a.Deputy?.Organisation)
                .ThenBy(static a => a.Deputy?.Group, StringComparer.Ordinal)
                .ThenBy(static a => a.Deputy?.IsArrangedWithChair),
        ];
        Provenance = provenance;
    }

    /// <summary>The body that met.</summary>
    public GovernanceBodyId Body { get; }

    /// <summary>The day of the meeting.</summary>
    public LocalDate Date { get; }

    /// <summary>Who was there, sorted by seat; at one seat the member first, then deputies.</summary>
    public ImmutableArray<Attendee> Attendees { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
