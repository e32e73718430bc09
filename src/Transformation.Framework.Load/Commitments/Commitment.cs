using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>An initiative's claim on the working time of an organisation's people, between two days.</summary>
/// <remarks>
/// This is delivering load: time that the work takes. Both days are included, and either may be open: then the commitment runs on to that end of
/// whatever range is asked about. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Commitment
{
    private Commitment(
        CommitmentId id,
        InitiativeId initiative,
        OrganisationId organisation,
        CommitmentSize size,
        LocalDate? from,
        LocalDate? to,
        string? team,
        Provenance? provenance)
    {
        Id = id;
        Initiative = initiative;
        Organisation = organisation;
        Size = size;
        From = from;
        To = to;
        Team = team;
        Provenance = provenance;
    }

    /// <summary>Its identifier, unique in its plan.</summary>
    public CommitmentId Id { get; }

    /// <summary>The initiative that claims the time.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The organisation whose people give it.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>How much.</summary>
    public CommitmentSize Size { get; }

    /// <summary>The first day, included; null when it is open.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; null when it is open.</summary>
    public LocalDate? To { get; }

    /// <summary>The team or staff group, in the organisation's own words, by which teams are told apart; null when it is not said.</summary>
    public string? Team { get; }

    /// <summary>Where the record comes from; null when it is not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>A commitment.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="initiative">The initiative that claims the time.</param>
    /// <param name="organisation">The organisation whose people give it.</param>
    /// <param name="size">How much.</param>
    /// <param name="from">The first day, included, of the ISO calendar; null when it is open.</param>
    /// <param name="to">The last day, included, of the ISO calendar; null when it is open.</param>
    /// <param name="team">The team or staff group; a text that keeps the rule of <see cref="DomainText"/>, or null.</param>
    /// <param name="provenance">Where the record comes from, or null.</param>
    /// <exception cref="ArgumentException">An identifier is the <c>default</c> one, the last day is before the first, or the team breaks the rule.</exception>
    public static Commitment Of(
        CommitmentId id,
        InitiativeId initiative,
        OrganisationId organisation,
        CommitmentSize size,
        LocalDate? from = null,
        LocalDate? to = null,
        string? team = null,
        Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(size);
        Require(id != default, "A commitment needs an identifier.", nameof(id));
        Require(initiative != default, "A commitment needs an initiative.", nameof(initiative));
        Require(organisation != default, "A commitment needs an organisation.", nameof(organisation));
        if (to < from)
        {
            throw new ArgumentException(FormattableString.Invariant($"The commitment ends on {to:uuuu-MM-dd}, before it starts on {from:uuuu-MM-dd}."), nameof(to));
        }

        return new(id, initiative, organisation, size, from, to, DomainText.Optional(team, nameof(team)), provenance);
    }

    private static void Require(bool holds, string otherwise, string parameter)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise, parameter);
        }
    }
}
