using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One thing that every member of the board is to learn, for as long as it is part of the programme.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BoardModule
{
    /// <summary>Describes a module.</summary>
    /// <param name="id">Its identifier, unique within the programme; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="from">The first day on which it is part of the programme.</param>
    /// <param name="until">The last day on which it is, not before <paramref name="from"/>; null while it is.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BoardModule(string id, string title, LocalDate from, LocalDate? until = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a module identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        From = IsoDate.Check(from, nameof(from));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The first day on which it is part of the programme.</summary>
    public LocalDate From { get; }

    /// <summary>The last day on which it is part of the programme; null while it is.</summary>
    public LocalDate? Until { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it is part of the programme on a day: from the first day to the last, both included.</summary>
    /// <param name="day">The day.</param>
    public bool IsPartOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}
