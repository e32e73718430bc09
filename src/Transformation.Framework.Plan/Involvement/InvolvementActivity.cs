using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>An occasion on which people were involved: a conversation, a survey, a workshop, a test of a prototype.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class InvolvementActivity
{
    /// <summary>Records an activity.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What it was.</param>
    /// <param name="on">The day, or the last of several.</param>
    /// <param name="method">How people were involved.</param>
    /// <param name="level">How much say they had.</param>
    /// <param name="initiative">The initiative it was for; null when for none in particular.</param>
    /// <param name="groups">The groups that took part, none twice; empty when it was not recorded who did.</param>
    /// <param name="changed">What it changed; null when that was not recorded.</param>
    /// <param name="withdrawnOn">The day from which the record no longer stands, not before <paramref name="on"/>.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public InvolvementActivity(
        string id,
        string title,
        LocalDate on,
        InvolvementMethod method,
        InvolvementLevel level,
        InitiativeId? initiative = null,
        IEnumerable<GroupHeard>? groups = null,
        string? changed = null,
        LocalDate? withdrawnOn = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "an activity identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        On = IsoDate.Check(on, nameof(on));
        Method = Enum.IsDefined(method) ? method : throw new ArgumentOutOfRangeException(nameof(method), "A value is needed.");
        Level = Enum.IsDefined(level) ? level : throw new ArgumentOutOfRangeException(nameof(level), "A value is needed.");
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        Groups = [.. groups ?? []];
        ItemChecks.DistinctIds(Groups.Select(static g => g.Group), "a group identifier", nameof(groups));
        Changed = DomainText.Optional(changed, nameof(changed));
        WithdrawnOn = RecordList.End(on, withdrawnOn, nameof(withdrawnOn));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it was.</summary>
    public string Title { get; }

    /// <summary>The day, or the last of several.</summary>
    public LocalDate On { get; }

    /// <summary>How people were involved.</summary>
    public InvolvementMethod Method { get; }

    /// <summary>How much say they had.</summary>
    public InvolvementLevel Level { get; }

    /// <summary>The initiative it was for; null when for none in particular.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The groups that took part, in the order given; empty when it was not recorded who did.</summary>
    public ImmutableArray<GroupHeard> Groups { get; }

    /// <summary>What it changed; null when not recorded.</summary>
    public string? Changed { get; }

    /// <summary>The day from which the record no longer stands; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it has taken place by a day and its record has not been withdrawn; the day itself is included, that of the withdrawal is not.</summary>
    /// <param name="day">The day.</param>
    public bool StandsOn(LocalDate day) => On <= day && !(WithdrawnOn <= day);
}
