using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How much working time of a skill a request needs in a month.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CapabilityNeed
{
    /// <summary>States a need.</summary>
    /// <param name="skill">The skill: <c>service-design</c>; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="month">The month, of the ISO calendar.</param>
    /// <param name="effort">How much, more than none.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CapabilityNeed(string skill, YearMonth month, Effort effort)
    {
        Skill = IdentifierText.Check(skill, "a skill", nameof(skill));
        Month = month.Calendar == CalendarSystem.Iso ? month : throw new ArgumentException("The month is not of the ISO calendar.", nameof(month));
        Effort = effort > Effort.Zero ? effort : throw new ArgumentOutOfRangeException(nameof(effort), "A need is more than none: leave it out.");
    }

    /// <summary>The skill.</summary>
    public string Skill { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>How much.</summary>
    public Effort Effort { get; }
}
