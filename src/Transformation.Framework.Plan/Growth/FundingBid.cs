using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>An opportunity for new funding and what was made of it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FundingBid
{
    /// <summary>Records a bid.</summary>
    /// <param name="id">Its identifier, unique within the register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What it is for.</param>
    /// <param name="source">Where the funding might come from.</param>
    /// <param name="lead">The organisation that leads.</param>
    /// <param name="history">Every entry into a stage, oldest first, at least one; none earlier than the one before, none to the same or a lower stage, none after an end.</param>
    /// <param name="partners">The other organisations; none twice, and not the lead.</param>
    /// <param name="value">What it asks for; null when not known.</param>
    /// <param name="initiative">The initiative it is to fund; null when not recorded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public FundingBid(
        string id,
        string title,
        BidSource source,
        OrganisationId lead,
        IEnumerable<BidStageChange> history,
        IEnumerable<OrganisationId>? partners = null,
        BidValue? value = null,
        InitiativeId? initiative = null)
    {
        Id = IdentifierText.Check(id, "a bid identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Source = Enum.IsDefined(source) ? source : throw new ArgumentOutOfRangeException(nameof(source));
        Lead = lead != default ? lead : throw new ArgumentException("The lead organisation is empty.", nameof(lead));
        Partners = [.. partners ?? []];
        if (Partners.Contains(default) || Partners.Append(Lead).Distinct().Count() <= Partners.Length)
        {
            throw new ArgumentException("A partner is empty, stands twice or is the lead.", nameof(partners));
        }

        ArgumentNullException.ThrowIfNull(history);
        History = [.. history.Select(static h => h ?? throw new ArgumentException("An entry is null.", nameof(history)))];
        if (History.IsEmpty || History.Zip(History.Skip(1)).Any(static t => t.First.IsEnd || t.Second.Stage <= t.First.Stage || t.Second.On < t.First.On))
        {
            throw new ArgumentException("A bid has at least one stage, and each comes after the one before it and none after an end.", nameof(history));
        }

        Value = value;
        Initiative = initiative != default(InitiativeId) ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it is for.</summary>
    public string Title { get; }

    /// <summary>Where the funding might come from.</summary>
    public BidSource Source { get; }

    /// <summary>The organisation that leads.</summary>
    public OrganisationId Lead { get; }

    /// <summary>The other organisations, in the order given.</summary>
    public ImmutableArray<OrganisationId> Partners { get; }

    /// <summary>Every entry into a stage, oldest first.</summary>
    public ImmutableArray<BidStageChange> History { get; }

    /// <summary>What it asks for; null when not known.</summary>
    public BidValue? Value { get; }

    /// <summary>The initiative it is to fund; null when not recorded.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The stage on a day, or null before the first entry.</summary>
    /// <param name="asOf">The day; an entry counts from its own day on.</param>
    public BidStage? StageOn(LocalDate asOf) => History.LastOrDefault(h => h.On <= asOf)?.Stage;
}
