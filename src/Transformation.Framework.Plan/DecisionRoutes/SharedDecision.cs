using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A proposal that a joint committee is to support and the board of each affected organisation is to sign.</summary>
/// <remarks>A proposal that was changed after a refusal is another decision. The order of the records in it means nothing. Immutable; safe to share between threads.</remarks>
public sealed class SharedDecision
{
    /// <summary>Describes a proposal.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is to be decided.</param>
    /// <param name="committee">The joint committee.</param>
    /// <param name="affected">The organisations whose boards are to sign; at least one, none twice.</param>
    /// <param name="raisedOn">The day on which it was put forward.</param>
    /// <param name="initiative">The initiative it is about; null when it is about none.</param>
    /// <param name="hearings">When the committee heard it; at most once a day.</param>
    /// <param name="answers">What the boards answered; at most once a day each, and only those of affected organisations.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public SharedDecision(
        string id,
        string title,
        GovernanceBodyId committee,
        IEnumerable<OrganisationId> affected,
        LocalDate raisedOn,
        InitiativeId? initiative = null,
        IEnumerable<CommitteeHearing>? hearings = null,
        IEnumerable<BoardAnswer>? answers = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a decision identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Committee = DistinctReferences.One(committee, nameof(committee));
        Affected = DistinctReferences.Check(affected, nameof(affected)) is { IsEmpty: false } organisations
            ? organisations
            : throw new ArgumentException("Whose boards are to sign is not said.", nameof(affected));
        RaisedOn = IsoDate.Check(raisedOn, nameof(raisedOn));
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        Hearings = ItemLists.Distinct(hearings, static h => h.Attendance.Date, static d => $"A hearing on {Sentence.Date(d)}", nameof(hearings));
        if (Hearings.FirstOrDefault(h => h.Attendance.Body != committee) is { } elsewhere)
        {
            throw new ArgumentException($"A hearing was before {elsewhere.Attendance.Body}, not before {committee}.", nameof(hearings));
        }

        Answers = ItemLists.Distinct(
            answers, static a => (a.Organisation, a.On), static a => $"An answer of {a.Organisation} on {Sentence.Date(a.On)}", nameof(answers));
        if (Answers.FirstOrDefault(a => !Affected.Contains(a.Organisation)) is { } stranger)
        {
            throw new ArgumentException($"{stranger.Organisation} answered, but is not among those affected.", nameof(answers));
        }

        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is to be decided.</summary>
    public string Title { get; }

    /// <summary>The joint committee.</summary>
    public GovernanceBodyId Committee { get; }

    /// <summary>The organisations whose boards are to sign, in the order given.</summary>
    public ImmutableArray<OrganisationId> Affected { get; }

    /// <summary>The day on which it was put forward.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>The initiative it is about; null when it is about none.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>When the committee heard it, in the order given.</summary>
    public ImmutableArray<CommitteeHearing> Hearings { get; }

    /// <summary>What the boards answered, in the order given.</summary>
    public ImmutableArray<BoardAnswer> Answers { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
