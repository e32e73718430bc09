using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One criterion of a gateway: what is asked, at which gates, of which initiatives, and what to do when it is not met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GateRule
{
    private GateRule(
        string id,
        KeyElement element,
        string title,
        RuleSeverity severity,
        ImmutableArray<LifecycleStage> gates,
        ChangeScale minimumScale,
        Condition condition,
        string guidance,
        string source)
    {
        Id = id;
        Element = element;
        Title = title;
        Severity = severity;
        Gates = gates;
        MinimumScale = minimumScale;
        Condition = condition;
        Guidance = guidance;
        Source = source;
    }

    /// <summary>Its identifier, unique within a rule set.</summary>
    public string Id { get; }

    /// <summary>The key element it belongs to.</summary>
    public KeyElement Element { get; }

    /// <summary>What must hold, as a statement.</summary>
    public string Title { get; }

    /// <summary>How much depends on it.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The gates at which it is asked, earliest first; each is the stage whose end it guards.</summary>
    public ImmutableArray<LifecycleStage> Gates { get; }

    /// <summary>The smallest scale of change it is asked of; at smaller ones it does not apply. The smallest scale there is means: of every initiative.</summary>
    public ChangeScale MinimumScale { get; }

    /// <summary>What is asked.</summary>
    public Condition Condition { get; }

    /// <summary>The next step when the rule is not met or not known.</summary>
    public string Guidance { get; }

    /// <summary>Where the criterion comes from: document, edition and place.</summary>
    public string Source { get; }

    /// <summary>Declares a rule. That its gates and inputs exist is checked when a rule set is made of it.</summary>
    /// <param name="id">Its identifier; see <see cref="IdentifierText"/>.</param>
    /// <param name="element">The key element it belongs to.</param>
    /// <param name="title">What must hold, as a statement.</param>
    /// <param name="severity">How much depends on it.</param>
    /// <param name="gates">The gates at which it is asked, in any order.</param>
    /// <param name="condition">What is asked.</param>
    /// <param name="guidance">The next step when the rule is not met or not known.</param>
    /// <param name="source">Where the criterion comes from.</param>
    /// <param name="minimumScale">The smallest scale of change it is asked of.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static GateRule Create(
        string id,
        KeyElement element,
        string title,
        RuleSeverity severity,
        ImmutableArray<LifecycleStage> gates,
        Condition condition,
        string guidance,
        string source,
        ChangeScale minimumScale = ChangeScale.SinglePathway)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ImmutableArray<LifecycleStage> ordered = gates.IsDefault ? [] : [.. gates.Order()];
        return new(
            IdentifierText.Check(id, "a rule identifier", nameof(id)),
            Defined(element, nameof(element)),
            DomainText.Required(title, nameof(title)),
            Defined(severity, nameof(severity)),
            ordered.Distinct().Count() == ordered.Length ? ordered : throw new ArgumentException("A gate stands twice.", nameof(gates)),
            Defined(minimumScale, nameof(minimumScale)),
            condition,
            DomainText.Required(guidance, nameof(guidance)),
            DomainText.Required(source, nameof(source)));
    }

    /// <summary>Whether the rule is asked of changes of a scale.</summary>
    /// <param name="scale">The scale.</param>
    public bool AppliesTo(ChangeScale scale) => scale >= MinimumScale;

    private static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(parameter, value, $"There is no such {typeof(T).Name}.");
}
