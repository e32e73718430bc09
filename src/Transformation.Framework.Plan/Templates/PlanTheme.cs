using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A group of components under one heading.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PlanTheme
{
    /// <summary>Describes a theme.</summary>
    /// <param name="id">Its identifier, unique among the themes of a template; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="number">Its place, from 1.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="meaning">What it is about, in a line.</param>
    /// <param name="supports">The components that the theme as a whole supports; none twice.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PlanTheme(string id, int number, string title, string meaning, IEnumerable<string>? supports = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Id = IdentifierText.Check(id, "a theme identifier", nameof(id));
        Number = number;
        Title = DomainText.Required(title, nameof(title));
        Meaning = DomainText.Required(meaning, nameof(meaning));
        Supports = ItemChecks.DistinctIds(supports, "a component identifier", nameof(supports));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its place among the themes, from 1.</summary>
    public int Number { get; }

    /// <summary>Its heading.</summary>
    public string Title { get; }

    /// <summary>What it is about.</summary>
    public string Meaning { get; }

    /// <summary>The components that the theme as a whole supports, in the order given.</summary>
    public ImmutableArray<string> Supports { get; }
}
