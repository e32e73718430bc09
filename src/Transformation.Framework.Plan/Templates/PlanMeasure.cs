using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that can be counted and that evidence probes ask for by name: compact signatures, fellows, partner organisations.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PlanMeasure
{
    /// <summary>Describes a measure.</summary>
    /// <param name="id">Its identifier, unique among the measures of a template; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is counted, as a plural that can stand in a sentence: <c>Partners that have signed the compact</c>.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PlanMeasure(string id, string title)
    {
        Id = IdentifierText.Check(id, "a measure identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is counted.</summary>
    public string Title { get; }
}
