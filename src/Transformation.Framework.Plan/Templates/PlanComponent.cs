using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One point of a plan: what it means, what it supports, and what evidence would show that it is in place.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PlanComponent
{
    /// <summary>Describes a component.</summary>
    /// <param name="id">Its identifier, unique among the components of a template; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="number">Its number in the plan, from 1.</param>
    /// <param name="title">Its title.</param>
    /// <param name="meaning">What it means, in a line.</param>
    /// <param name="theme">The theme it belongs to.</param>
    /// <param name="supports">The other components it supports; none twice.</param>
    /// <param name="probes">
    /// What is asked of the evidence; no two for the same measure that show the same, and none that shows embedded without one that shows established.
    /// </param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PlanComponent(
        string id,
        int number,
        string title,
        string meaning,
        string theme,
        IEnumerable<string>? supports = null,
        IEnumerable<EvidenceProbe>? probes = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Id = IdentifierText.Check(id, "a component identifier", nameof(id));
        Number = number;
        Title = DomainText.Required(title, nameof(title));
        Meaning = DomainText.Required(meaning, nameof(meaning));
        Theme = IdentifierText.Check(theme, "a theme identifier", nameof(theme));
        Supports = ItemChecks.DistinctIds(supports, "a component identifier", nameof(supports));
        if (Supports.Contains(Id))
        {
            throw new ArgumentException("A component does not support itself.", nameof(supports));
        }

        Probes = [.. probes ?? []];
        if (Probes.DistinctBy(static p => (p.Measure, p.Shows)).Count() != Probes.Length)
        {
            throw new ArgumentException("Two probes ask for the same measure to show the same.", nameof(probes));
        }

        if (!Probes.IsEmpty && Probes.All(static p => p.Shows == ComponentProgress.Embedded))
        {
            throw new ArgumentException("A component that can be shown embedded needs a probe that shows it established first.", nameof(probes));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its number in the plan, from 1.</summary>
    public int Number { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What it means.</summary>
    public string Meaning { get; }

    /// <summary>The identifier of the theme it belongs to.</summary>
    public string Theme { get; }

    /// <summary>
    /// The other components it supports, in the order given. Support may be mutual and says nothing about order in time.
    /// </summary>
    public ImmutableArray<string> Supports { get; }

    /// <summary>What is asked of the evidence, in the order given.</summary>
    public ImmutableArray<EvidenceProbe> Probes { get; }
}
