using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>An action that somebody undertakes to meet a rule later.</summary>
/// <remarks>
/// A promise is never evidence: the rule stays as it is found, as Gateway review practice has it (OGC newsflash archive: promised future action is ignored when rating). When an initiative may proceed with
/// conditions, the promise gives the condition its action, owner and due date. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Promise
{
    /// <summary>Records it.</summary>
    /// <param name="rule">The rule it will meet.</param>
    /// <param name="action">What will be done.</param>
    /// <param name="owner">The role that will do it; never a person's name.</param>
    /// <param name="due">By when.</param>
    /// <param name="organisation">The organisation of the owner, if recorded.</param>
    /// <param name="provenance">Where the record comes from, if recorded.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public Promise(string rule, string action, string owner, LocalDate due, OrganisationId? organisation = null, Provenance? provenance = null)
    {
        Rule = IdentifierText.Check(rule, "a rule identifier", nameof(rule));
        Action = DomainText.Required(action, nameof(action));
        Owner = DomainText.Required(owner, nameof(owner));
        Due = due;
        Organisation = organisation is { } given && given == default ? throw new ArgumentException("The organisation is empty.", nameof(organisation)) : organisation;
        Provenance = provenance;
    }

    /// <summary>The rule it will meet.</summary>
    public string Rule { get; }

    /// <summary>What will be done.</summary>
    public string Action { get; }

    /// <summary>The role that will do it.</summary>
    public string Owner { get; }

    /// <summary>By when.</summary>
    public LocalDate Due { get; }

    /// <summary>The organisation of the owner, if recorded.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>Where the record comes from, if recorded.</summary>
    public Provenance? Provenance { get; }
}
