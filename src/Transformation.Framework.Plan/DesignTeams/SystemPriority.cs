using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One of the few things that the system has agreed to put first.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SystemPriority
{
    /// <summary>Records a priority.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="agreed">The day it was agreed; it is one from that day.</param>
    /// <param name="until">The last day on which it is one; null while no end is set.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public SystemPriority(string id, string title, LocalDate agreed, LocalDate? until = null)
    {
        Id = IdentifierText.Check(id, "a priority identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Agreed = IsoDate.Check(agreed, nameof(agreed));
        Until = RecordedPeriod.CheckUntil(agreed, until, nameof(until));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The day it was agreed.</summary>
    public LocalDate Agreed { get; }

    /// <summary>The last day on which it is one, that day included; null while no end is set.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether it is a priority on a day, the first and the last one included.</summary>
    /// <param name="day">The day.</param>
    public bool StandsOn(LocalDate day) => RecordedPeriod.Covers(Agreed, Until, day);
}
