using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Something to be done by a date, on the condition of which an initiative proceeds.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record ConditionOfApproval
{
    /// <summary>States a condition.</summary>
    /// <param name="rule">The rule that is to be met by it.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="owner">The role that is to do it; never a person's name.</param>
    /// <param name="due">By when.</param>
    /// <param name="organisation">The organisation of the owner, if known.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public ConditionOfApproval(string rule, string action, string owner, LocalDate due, OrganisationId? organisation = null)
    {
        Rule = IdentifierText.Check(rule, "a rule identifier", nameof(rule));
        Action = DomainText.Required(action, nameof(action));
        Owner = DomainText.Required(owner, nameof(owner));
        Due = due;
        Organisation = organisation;
    }

    /// <summary>The rule that is to be met by it.</summary>
    public string Rule { get; }

    /// <summary>What is to be done.</summary>
    public string Action { get; }

    /// <summary>The role that is to do it.</summary>
    public string Owner { get; }

    /// <summary>By when; overdue from the day after.</summary>
    public LocalDate Due { get; }

    /// <summary>The organisation of the owner, if known.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>Whether its day has passed on a date.</summary>
    /// <param name="date">The date.</param>
    public bool IsOverdueOn(LocalDate date) => date > Due;
}
