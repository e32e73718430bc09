using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That the parties looked at how the compact is kept. A review is recorded once it was held.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CompactReview
{
    /// <summary>Records a review.</summary>
    /// <param name="id">Its identifier, unique within the compact; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day it was held.</param>
    /// <param name="nextDue">The last day on which the next is in time, after <paramref name="on"/>; null when none was set.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactReview(string id, LocalDate on, LocalDate? nextDue = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a review identifier", nameof(id));
        On = IsoDate.Check(on, nameof(on));
        NextDue = IsoDate.Check(nextDue, nameof(nextDue)) <= on
            ? throw new ArgumentException("The next review comes after this one.", nameof(nextDue))
            : nextDue;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate On { get; }

    /// <summary>The last day on which the next is in time; null when none was set.</summary>
    public LocalDate? NextDue { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
