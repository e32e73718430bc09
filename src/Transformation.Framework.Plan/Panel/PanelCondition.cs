using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something a panel asks for when it lets a case go on.</summary>
/// <remarks>It is met, or waived, or open; not both. Immutable; safe to share between threads.</remarks>
public sealed record PanelCondition
{
    /// <summary>Records a condition.</summary>
    /// <param name="id">Its identifier, unique within the case; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="text">What is asked for.</param>
    /// <param name="owner">The organisation that is to meet it; null when not recorded.</param>
    /// <param name="due">The last day on which it is met in time; null when none was set.</param>
    /// <param name="metOn">The day it was met; null when it was not, as far as is recorded.</param>
    /// <param name="waivedOn">The day the panel gave it up; null when it did not.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted; it is both met and waived.</exception>
    public PanelCondition(
        string id, string text, OrganisationId? owner = null, LocalDate? due = null, LocalDate? metOn = null, LocalDate? waivedOn = null)
    {
        Id = IdentifierText.Check(id, "a condition identifier", nameof(id));
        Text = DomainText.Required(text, nameof(text));
        Owner = owner != default(OrganisationId) ? owner : throw new ArgumentException("The organisation is empty.", nameof(owner));
        Due = IsoDate.Check(due, nameof(due));
        MetOn = IsoDate.Check(metOn, nameof(metOn));
        WaivedOn = IsoDate.Check(waivedOn, nameof(waivedOn));
        if (metOn is not null && waivedOn is not null)
        {
            throw new ArgumentException("A condition is met or waived, not both.", nameof(waivedOn));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is asked for.</summary>
    public string Text { get; }

    /// <summary>The organisation that is to meet it; null when not recorded.</summary>
    public OrganisationId? Owner { get; }

    /// <summary>The last day on which it is met in time; null when none was set.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day it was met; null when it was not, as far as is recorded.</summary>
    public LocalDate? MetOn { get; }

    /// <summary>The day the panel gave it up; null when it did not.</summary>
    public LocalDate? WaivedOn { get; }
}
