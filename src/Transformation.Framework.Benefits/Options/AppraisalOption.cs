using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One way to proceed: the initiatives it consists of, each with its own map of benefits and costs.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AppraisalOption
{
    /// <summary>States an option.</summary>
    /// <param name="id">Its identifier among the options: letters, digits, dots, underscores and hyphens.</param>
    /// <param name="label">What it is, for a reader.</param>
    /// <param name="maps">Its initiatives, each once; left out, nothing is done and nothing gained.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AppraisalOption(string id, string label, params IEnumerable<BenefitsMap> maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        Id = IdentifierText.Check(id, "an option identifier", nameof(id));
        Label = DomainText.Required(label, nameof(label));
        Maps = [.. maps];
    }

    /// <summary>Nothing is done: no benefits and no costs. If things get worse by themselves, state an option that says so instead.</summary>
    public static AppraisalOption DoNothing { get; } = new("do-nothing", "Do nothing");

    /// <summary>Its identifier among the options.</summary>
    public string Id { get; }

    /// <summary>What it is, for a reader.</summary>
    public string Label { get; }

    /// <summary>Its initiatives.</summary>
    public ImmutableArray<BenefitsMap> Maps { get; }

    /// <summary>Gives the label.</summary>
    public override string ToString() => Label;
}
