using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Writes one rule of a <see cref="RuleSetBuilder"/>. Not thread-safe.</summary>
public sealed class GateRuleBuilder
{
    private readonly string id;
    private string? element;
    private string? title;
    private RuleSeverity severity = RuleSeverity.Mandatory;
    private ImmutableArray<string> gates = [];
    private Condition? appliesWhen;
    private Condition? condition;
    private string? guidance;
    private string? source;

    internal GateRuleBuilder(string id) => this.id = id;

    /// <summary>Says what must hold, and to which key element that belongs.</summary>
    /// <param name="belongsTo">The key element.</param>
    /// <param name="statement">What must hold, as a statement.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder Assures(string belongsTo, string statement)
    {
        element = belongsTo;
        title = statement;
        return this;
    }

    /// <summary>Says how much depends on it; a rule is mandatory unless this is called.</summary>
    /// <param name="weight">How much.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder Severity(RuleSeverity weight)
    {
        severity = weight;
        return this;
    }

    /// <summary>Says at which gates it is asked.</summary>
    /// <param name="asked">The gates.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder At(params ImmutableArray<string> asked)
    {
        gates = asked;
        return this;
    }

    /// <summary>Says of which initiatives it is asked; of every one unless this is called.</summary>
    /// <param name="proportion">What must be true of an initiative.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder AppliesWhen(Condition proportion)
    {
        appliesWhen = proportion;
        return this;
    }

    /// <summary>Says what is asked.</summary>
    /// <param name="asked">The condition.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder Requires(Condition asked)
    {
        condition = asked;
        return this;
    }

    /// <summary>Says what to do when it is not met or not known.</summary>
    /// <param name="nextStep">The next step.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder Guidance(string nextStep)
    {
        guidance = nextStep;
        return this;
    }

    /// <summary>Says where it comes from.</summary>
    /// <param name="document">Document, edition and place.</param>
    /// <returns>This builder.</returns>
    public GateRuleBuilder Source(string document)
    {
        source = document;
        return this;
    }

    internal GateRule Build() => GateRule.Create(
        id,
        Given(element, nameof(element)),
        Given(title, nameof(title)),
        severity,
        gates,
        Given(condition, nameof(condition)),
        Given(guidance, nameof(guidance)),
        Given(source, nameof(source)),
        appliesWhen);

    private T Given<T>(T? value, string what)
        where T : class => value ?? throw new ArgumentException($"The rule {id} has no {what}.", what);
}
