using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A body that takes part in a system.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Organisation
{
    /// <summary>Describes an organisation.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="sector">What kind of body it is.</param>
    /// <param name="level">The level at which it works.</param>
    /// <param name="from">Its first day, if known.</param>
    /// <param name="to">Its last day, if it has closed.</param>
    /// <param name="successor">Who carries on its work from the day after; only with <paramref name="to"/>.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or the dates are the wrong way round.</exception>
    public Organisation(
        OrganisationId id,
        string name,
        OrganisationSector sector,
        SystemLevel level,
        LocalDate? from = null,
        LocalDate? to = null,
        OrganisationId? successor = null,
        Provenance? provenance = null)
    {
        Id = id != default ? id : throw new ArgumentException("The identifier is empty.", nameof(id));
        Name = DomainText.Required(name, nameof(name));
        Sector = Enum.IsDefined(sector) ? sector : throw new ArgumentOutOfRangeException(nameof(sector));
        Level = Enum.IsDefined(level) ? level : throw new ArgumentOutOfRangeException(nameof(level));
        From = from;
        To = to is null || from is null || from <= to ? to : throw new ArgumentException("It ends before it starts.", nameof(to));
        Successor = successor switch
        {
            null => null,
            _ when to is null => throw new ArgumentException("An organisation that has not closed has no successor.", nameof(successor)),
            { } s when s == id || s == default => throw new ArgumentException("An organisation does not succeed itself.", nameof(successor)),
            { } s => s,
        };
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public OrganisationId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What kind of body it is.</summary>
    public OrganisationSector Sector { get; }

    /// <summary>The level at which it works.</summary>
    public SystemLevel Level { get; }

    /// <summary>Its first day; null when not recorded.</summary>
    public LocalDate? From { get; }

    /// <summary>Its last day; null while it exists.</summary>
    public LocalDate? To { get; }

    /// <summary>Who carries on its work from the day after <see cref="To"/>, if anybody.</summary>
    public OrganisationId? Successor { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it exists on a date: from its first to its last day, both included; an unknown first day counts as long ago.</summary>
    /// <param name="date">The date.</param>
    public bool ExistsOn(LocalDate date) => (From is null || From <= date) && (To is null || date <= To);
}
