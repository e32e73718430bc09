namespace Transformation.Framework.Core;

/// <summary>Somebody at a meeting in a member's seat: the member, or a deputy.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Attendee
{
    /// <summary>Records somebody at a meeting.</summary>
    /// <param name="seat">The identifier of the seat.</param>
    /// <param name="deputy">What is known of the deputy; null when it is the member in person.</param>
    /// <exception cref="ArgumentException"><paramref name="seat"/> is not an identifier.</exception>
    public Attendee(string seat, Deputy? deputy = null)
    {
        Seat = IdentifierText.Check(seat, "a seat identifier", nameof(seat));
        Deputy = deputy;
    }

    /// <summary>The identifier of the seat.</summary>
    public string Seat { get; }

    /// <summary>What is known of the deputy; null when it is the member in person.</summary>
    public Deputy? Deputy { get; }
}
