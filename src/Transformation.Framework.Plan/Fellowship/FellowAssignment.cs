using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A fellow takes one of the places of a need, and so works with its team.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FellowAssignment
{
    /// <summary>Records an assignment.</summary>
    /// <param name="need">The identifier of the need.</param>
    /// <param name="fellow">The identifier of the fellow.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, that day included; null while it goes on.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public FellowAssignment(string need, string fellow, LocalDate from, LocalDate? until = null)
    {
        Need = IdentifierText.Check(need, "a need identifier", nameof(need));
        Fellow = IdentifierText.Check(fellow, "a fellow's identifier", nameof(fellow));
        From = IsoDate.Check(from, nameof(from));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
    }

    /// <summary>The identifier of the need.</summary>
    public string Need { get; }

    /// <summary>The identifier of the fellow.</summary>
    public string Fellow { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, that day included; null while it goes on.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether it is in force on a day, the first and the last one included.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}
