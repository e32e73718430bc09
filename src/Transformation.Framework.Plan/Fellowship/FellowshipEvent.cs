using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that fellows were invited to, and who came if that was recorded.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FellowshipEvent
{
    /// <summary>Records an event.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="kind">What kind of event.</param>
    /// <param name="title">What it was about.</param>
    /// <param name="on">The day it was held, or is to be.</param>
    /// <param name="attended">The fellows who came, none twice; empty when nobody did, null when attendance was not recorded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public FellowshipEvent(string id, FellowshipEventKind kind, string title, LocalDate on, IEnumerable<string>? attended = null)
    {
        Id = IdentifierText.Check(id, "an event identifier", nameof(id));
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind));
        Title = DomainText.Required(title, nameof(title));
        On = IsoDate.Check(on, nameof(on));
        Attended = attended is null ? null : ItemChecks.DistinctIds(attended, "a fellow's identifier", nameof(attended));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What kind of event.</summary>
    public FellowshipEventKind Kind { get; }

    /// <summary>What it was about.</summary>
    public string Title { get; }

    /// <summary>The day it was held, or is to be.</summary>
    public LocalDate On { get; }

    /// <summary>The fellows who came, in the order given; null when attendance was not recorded.</summary>
    public ImmutableArray<string>? Attended { get; }
}
