using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What is on record of one benefit of an initiative: not the figures themselves, but which there are and since when.</summary>
/// <remarks>Figures are kept where benefits are worked out; whoever keeps them turns them into these facts. Immutable; safe to share between threads.</remarks>
public sealed class BenefitRecord
{
    /// <summary>Records a benefit.</summary>
    /// <param name="id">Its identifier, unique within the register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="initiative">The initiative that is to bring it.</param>
    /// <param name="title">What it is.</param>
    /// <param name="namedOn">The day it was put on record.</param>
    /// <param name="facts">What its record has; the same kind may stand several times, as measured values do.</param>
    /// <param name="canBeValued">Whether it can be put in money; false for one that is real and cannot.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BenefitRecord(
        string id, InitiativeId initiative, string title, LocalDate namedOn, IEnumerable<BenefitFact>? facts = null, bool canBeValued = true)
    {
        Id = IdentifierText.Check(id, "a benefit identifier", nameof(id));
        Initiative = initiative != default ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
        Title = DomainText.Required(title, nameof(title));
        NamedOn = IsoDate.Check(namedOn, nameof(namedOn));
        Facts = [.. (facts ?? []).Select(static f => f ?? throw new ArgumentException("A fact is null.", nameof(facts)))];
        CanBeValued = canBeValued;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The initiative that is to bring it.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>What it is.</summary>
    public string Title { get; }

    /// <summary>The day it was put on record; before it, none of its facts count.</summary>
    public LocalDate NamedOn { get; }

    /// <summary>What its record has, in the order given.</summary>
    public ImmutableArray<BenefitFact> Facts { get; }

    /// <summary>Whether it can be put in money.</summary>
    public bool CanBeValued { get; }
}
