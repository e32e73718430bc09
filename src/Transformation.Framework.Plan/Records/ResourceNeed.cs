using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a plan needs of people's time or of money: so many posts, each released for so many days a month, or an amount.</summary>
/// <remarks>
/// Everything but the title may be unknown, and unknown is not zero: <see cref="PlanResources"/> adds up what is known and names what is not.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record ResourceNeed
{
    /// <summary>Describes a need.</summary>
    /// <param name="id">Its identifier, unique within a plan; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is needed.</param>
    /// <param name="component">The component that needs it; null for the plan as a whole.</param>
    /// <param name="leastRoles">The least number of posts, from 0; null for "up to so many", or when unknown.</param>
    /// <param name="mostRoles">The greatest number of posts, not less than the least; null for "so many or more", or when unknown.</param>
    /// <param name="release">How long each is released in a month; null when unknown.</param>
    /// <param name="from">The first day of the need; null when not decided.</param>
    /// <param name="until">The last day of the need, not before the first; null when not decided.</param>
    /// <param name="cost">What it costs in all, not below nothing; null when not known, or when it is only time.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ResourceNeed(
        string id,
        string title,
        string? component = null,
        int? leastRoles = null,
        int? mostRoles = null,
        MonthlyRelease? release = null,
        LocalDate? from = null,
        LocalDate? until = null,
        Money? cost = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a need identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Component = component is null ? null : IdentifierText.Check(component, "a component identifier", nameof(component));
        LeastRoles = leastRoles is null or >= 0 ? leastRoles : throw new ArgumentOutOfRangeException(nameof(leastRoles), "Posts cannot be fewer than none.");
        MostRoles = mostRoles is null or >= 1 && !(mostRoles < leastRoles)
            ? mostRoles
            : throw new ArgumentOutOfRangeException(nameof(mostRoles), "The greatest number of posts is from 1 and not less than the least.");
        Release = release;
        From = IsoDate.Check(from, nameof(from));
        Until = IsoDate.Check(until, nameof(until)) is { } last && last < from
            ? throw new ArgumentException("It ends before it starts.", nameof(until))
            : until;
        Cost = cost is { Pounds: < 0 } ? throw new ArgumentOutOfRangeException(nameof(cost), "A need cannot cost less than nothing.") : cost;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is needed.</summary>
    public string Title { get; }

    /// <summary>The identifier of the component that needs it; null for the plan as a whole.</summary>
    public string? Component { get; }

    /// <summary>The least number of posts; null for "up to so many", or when unknown.</summary>
    public int? LeastRoles { get; }

    /// <summary>The greatest number of posts; null for "so many or more", or when unknown.</summary>
    public int? MostRoles { get; }

    /// <summary>How long each post is released in a month; null when unknown.</summary>
    public MonthlyRelease? Release { get; }

    /// <summary>The first day of the need; null when not decided.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of the need; null when not decided.</summary>
    public LocalDate? Until { get; }

    /// <summary>What it costs in all; null when not known, or when it is only time.</summary>
    public Money? Cost { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The least days a month that all its posts take together, exact; null when that is not known.</summary>
    public decimal? LeastDaysAMonth => LeastRoles * Release?.LeastDays;

    /// <summary>The most days a month that all its posts take together, exact; null when that is not known.</summary>
    public decimal? MostDaysAMonth => MostRoles * Release?.MostDays;
}
