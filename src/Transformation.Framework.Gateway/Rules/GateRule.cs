using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One criterion of a gateway: what is asked, at which gates, of which initiatives, and what to do when it is not met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GateRule
{
    private GateRule(
        string id,
        string element,
        string title,
        RuleSeverity severity,
        ImmutableArray<string> gates,
        Condition? appliesWhen,
        Condition condition,
        string guidance,
        string source)
    {
        Id = id;
        Element = element;
        Title = title;
        Severity = severity;
        Gates = gates;
        AppliesWhen = appliesWhen;
        Condition = condition;
        Guidance = guidance;
        Source = source;
    }

    /// <summary>Its identifier, unique within a rule set.</summary>
    public string Id { get; }

    /// <summary>The key element it belongs to, by its identifier.</summary>
    public string Element { get; }

    /// <summary>What must hold, as a statement.</summary>
    public string Title { get; }

    /// <summary>How much depends on it.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The gates at which it is asked, by their identifiers, in the order given.</summary>
    public ImmutableArray<string> Gates { get; }

    /// <summary>Of which initiatives it is asked, so that assurance is in proportion; null: of every one. While this is unknown, so is the rule.</summary>
    public Condition? AppliesWhen { get; }

    /// <summary>What is asked.</summary>
    public Condition Condition { get; }

    /// <summary>The next step when the rule is not met or not known.</summary>
    public string Guidance { get; }

    /// <summary>Where the criterion comes from: document, edition and place.</summary>
    public string Source { get; }

    /// <summary>Declares a rule. That its key element, gates, inputs and parameters exist is checked when a rule set is made of it.</summary>
    /// <param name="id">Its identifier; see <see cref="IdentifierText"/>.</param>
    /// <param name="element">The key element it belongs to.</param>
    /// <param name="title">What must hold, as a statement.</param>
    /// <param name="severity">How much depends on it.</param>
    /// <param name="gates">The gates at which it is asked.</param>
    /// <param name="condition">What is asked.</param>
    /// <param name="guidance">The next step when the rule is not met or not known.</param>
    /// <param name="source">Where the criterion comes from.</param>
    /// <param name="appliesWhen">Of which initiatives it is asked; null: of every one.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static GateRule Create(
        string id,
        string element,
        string title,
        RuleSeverity severity,
        ImmutableArray<string> gates,
        Condition condition,
        string guidance,
        string source,
        Condition? appliesWhen = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        gates = gates.IsDefault ? [] : gates;
        foreach (var gate in gates)
        {
            IdentifierText.Check(gate, "a gate identifier", nameof(gates));
        }

        return new(
            IdentifierText.Check(id, "a rule identifier", nameof(id)),
            IdentifierText.Check(element, "a key element identifier", nameof(element)),
            DomainText.Required(title, nameof(title)),
            Enum.IsDefined(severity) ? severity : throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity."),
            gates.Distinct(StringComparer.Ordinal).Count() == gates.Length ? gates : throw new ArgumentException("A gate stands twice.", nameof(gates)),
            appliesWhen,
            condition,
            DomainText.Required(guidance, nameof(guidance)),
            DomainText.Required(source, nameof(source)));
    }
}
