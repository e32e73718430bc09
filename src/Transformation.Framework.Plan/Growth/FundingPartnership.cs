using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A partnership of a system's organisations with somebody outside it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FundingPartnership
{
    /// <summary>Records a partnership.</summary>
    /// <param name="id">Its identifier, unique within the register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What it is.</param>
    /// <param name="with">Whom it is with: a body or a kind of body, not a person.</param>
    /// <param name="organisations">The organisations of the system, at least one, none twice.</param>
    /// <param name="brings">What it brings, at least one thing, none twice.</param>
    /// <param name="from">The first day on which it is in force.</param>
    /// <param name="until">The last such day, not before <paramref name="from"/>; null when none is known.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public FundingPartnership(
        string id,
        string title,
        string with,
        IEnumerable<OrganisationId> organisations,
        IEnumerable<PartnershipContribution> brings,
        LocalDate from,
        LocalDate? until = null)
    {
        Id = IdentifierText.Check(id, "a partnership identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        With = DomainText.Required(with, nameof(with));
        ArgumentNullException.ThrowIfNull(organisations);
        ArgumentNullException.ThrowIfNull(brings);
        Organisations = [.. organisations];
        if (Organisations.IsEmpty || Organisations.Contains(default) || Organisations.Distinct().Count() < Organisations.Length)
        {
            throw new ArgumentException("There is no organisation, one is empty, or one stands twice.", nameof(organisations));
        }

        Brings = [.. brings];
        if (Brings.IsEmpty || Brings.Any(static b => !Enum.IsDefined(b)) || Brings.Distinct().Count() < Brings.Length)
        {
            throw new ArgumentException("A partnership brings at least one thing, and none twice.", nameof(brings));
        }

        From = IsoDate.Check(from, nameof(from));
        Until = IsoDate.Check(until, nameof(until)) < from ? throw new ArgumentException("It ends before it starts.", nameof(until)) : until;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public string Title { get; }

    /// <summary>Whom it is with.</summary>
    public string With { get; }

    /// <summary>The organisations of the system, in the order given.</summary>
    public ImmutableArray<OrganisationId> Organisations { get; }

    /// <summary>What it brings, in the order given.</summary>
    public ImmutableArray<PartnershipContribution> Brings { get; }

    /// <summary>The first day on which it is in force.</summary>
    public LocalDate From { get; }

    /// <summary>The last day on which it is in force; null when none is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether it brings money: funding or investment.</summary>
    public bool BringsMoney => Brings.Any(static b => b is PartnershipContribution.Funding or PartnershipContribution.Investment);

    /// <summary>Whether it is in force on a day: from its first day to its last, both included.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsInForceOn(LocalDate asOf) => From <= asOf && !(Until < asOf);
}
