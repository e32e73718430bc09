using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A published guide to adopting innovations.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AcceleratorGuide
{
    /// <summary>Records a guide.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="published">The day it was published.</param>
    /// <param name="withdrawn">The day from which it no longer holds, not before <paramref name="published"/>; null while it does.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AcceleratorGuide(string id, string title, LocalDate published, LocalDate? withdrawn = null)
    {
        Id = IdentifierText.Check(id, "a guide identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Published = IsoDate.Check(published, nameof(published));
        Withdrawn = IsoDate.Check(withdrawn, nameof(withdrawn)) is { } day && day < published
            ? throw new ArgumentException("It was withdrawn before it was published.", nameof(withdrawn))
            : withdrawn;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The day it was published.</summary>
    public LocalDate Published { get; }

    /// <summary>The day from which it no longer holds; null while it does.</summary>
    public LocalDate? Withdrawn { get; }

    /// <summary>Whether it holds on a day: from the day of publication, up to but not including the day it was withdrawn.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => Published <= day && (Withdrawn is not { } end || day < end);
}
