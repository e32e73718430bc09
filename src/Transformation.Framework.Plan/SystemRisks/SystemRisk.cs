using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A risk that partners share: what may happen, from what and to what effect, who answers for it, and what has been recorded about it.</summary>
/// <remarks>The order of the records in it means nothing. Immutable; safe to share between threads.</remarks>
public sealed class SystemRisk
{
    /// <summary>Describes a risk.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">A short title.</param>
    /// <param name="category">Its category, for the appetite: <c>financial</c>; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="cause">Because of what.</param>
    /// <param name="event">What may happen.</param>
    /// <param name="effect">What would follow.</param>
    /// <param name="owner">The organisation that answers for it.</param>
    /// <param name="raisedOn">The first day on which it stands in the register.</param>
    /// <param name="heldBy">The bodies that watch over it, from when; at least one, the first not later than <paramref name="raisedOn"/>.</param>
    /// <param name="closedOn">The day from which it no longer stands; null while it does.</param>
    /// <param name="affected">The organisations it would affect.</param>
    /// <param name="ratings">How it was rated, not before <paramref name="raisedOn"/>; at most once a day.</param>
    /// <param name="mitigations">What is done about it.</param>
    /// <param name="exposure">What it would cost; null when nobody has said.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public SystemRisk(
        string id,
        string title,
        string category,
        string cause,
        string @event,
        string effect,
        OrganisationId owner,
        LocalDate raisedOn,
        IEnumerable<RiskHolding> heldBy,
        LocalDate? closedOn = null,
        IEnumerable<OrganisationId>? affected = null,
        IEnumerable<RiskRating>? ratings = null,
        IEnumerable<RiskMitigation>? mitigations = null,
        RiskExposure? exposure = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a risk identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Category = IdentifierText.Check(category, "a category", nameof(category));
        Cause = DomainText.Required(cause, nameof(cause));
        Event = DomainText.Required(@event, nameof(@event));
        Effect = DomainText.Required(effect, nameof(effect));
        Owner = DistinctReferences.One(owner, nameof(owner));
        RaisedOn = IsoDate.Check(raisedOn, nameof(raisedOn));
        ArgumentNullException.ThrowIfNull(heldBy);
        HeldBy = ItemLists.Distinct(heldBy, static h => h.From, static d => $"A holding from {Sentence.Date(d)}", nameof(heldBy));
        if (!HeldBy.Any(h => h.From <= raisedOn))
        {
            throw new ArgumentException("No body holds the risk from the day it was raised.", nameof(heldBy));
        }

        ClosedOn = IsoDate.Check(closedOn, nameof(closedOn)) is { } day && day < raisedOn
            ? throw new ArgumentException("It was closed before it was raised.", nameof(closedOn))
            : closedOn;
        Affected = DistinctReferences.Check(affected, nameof(affected));
        Ratings = ItemLists.Distinct(ratings, static r => r.On, static d => $"A rating on {Sentence.Date(d)}", nameof(ratings));
        if (Ratings.Any(r => r.On < raisedOn))
        {
            throw new ArgumentException("A rating is older than the risk.", nameof(ratings));
        }

        Mitigations = ItemLists.Distinct(mitigations, static m => m.Id, static m => $"The mitigation {m}", nameof(mitigations));
        Exposure = exposure;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>A short title.</summary>
    public string Title { get; }

    /// <summary>Its category, for the appetite.</summary>
    public string Category { get; }

    /// <summary>Because of what.</summary>
    public string Cause { get; }

    /// <summary>What may happen.</summary>
    public string Event { get; }

    /// <summary>What would follow.</summary>
    public string Effect { get; }

    /// <summary>The organisation that answers for it.</summary>
    public OrganisationId Owner { get; }

    /// <summary>The first day on which it stands in the register.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>The bodies that watch over it, from when, in the order given.</summary>
    public ImmutableArray<RiskHolding> HeldBy { get; }

    /// <summary>The day from which it no longer stands; null while it does.</summary>
    public LocalDate? ClosedOn { get; }

    /// <summary>The organisations it would affect, in the order given; none twice.</summary>
    public ImmutableArray<OrganisationId> Affected { get; }

    /// <summary>How it was rated, in the order given; at most once a day.</summary>
    public ImmutableArray<RiskRating> Ratings { get; }

    /// <summary>What is done about it, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<RiskMitigation> Mitigations { get; }

    /// <summary>What it would cost; null when nobody has said.</summary>
    public RiskExposure? Exposure { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it stands in the register on a day: raised by then, and not closed by then (the day of closing is the first without it).</summary>
    /// <param name="asOf">The day.</param>
    public bool IsOpenOn(LocalDate asOf) => RaisedOn <= asOf && !(ClosedOn <= asOf);

    /// <summary>The latest rating by a day; null when there is none.</summary>
    /// <param name="asOf">The day, itself included.</param>
    public RiskRating? RatingOn(LocalDate asOf) => Ratings.Where(r => r.On <= asOf).MaxBy(static r => r.On);
}
