using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Somebody who brings lived experience to a piece of work as an equal. No person is named: an identifier such as <c>expert-03</c>.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ExpertByExperience
{
    /// <summary>Records an expert by experience.</summary>
    /// <param name="id">An identifier, unique within a register, from which the person cannot be told; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="from">The first day of the part they take.</param>
    /// <param name="until">The last day; null while it lasts.</param>
    /// <param name="initiative">The initiative they take part in; null for several, or none in particular.</param>
    /// <param name="groups">The groups whose experience they bring; none twice.</param>
    /// <param name="offeredOn">The day compensation was offered.</param>
    /// <param name="agreedOn">The day it was agreed, not before it was offered.</param>
    /// <param name="declinedOn">The day it was declined, not before it was offered; not together with <paramref name="agreedOn"/>.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ExpertByExperience(
        string id,
        LocalDate from,
        LocalDate? until = null,
        InitiativeId? initiative = null,
        IEnumerable<string>? groups = null,
        LocalDate? offeredOn = null,
        LocalDate? agreedOn = null,
        LocalDate? declinedOn = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "an expert's identifier", nameof(id));
        From = IsoDate.Check(from, nameof(from));
        Until = RecordList.End(from, until, nameof(until));
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        Groups = ItemChecks.DistinctIds(groups, "a group identifier", nameof(groups));
        OfferedOn = IsoDate.Check(offeredOn, nameof(offeredOn));
        AgreedOn = RecordList.End(offeredOn ?? agreedOn, agreedOn, nameof(agreedOn));
        DeclinedOn = declinedOn is null || agreedOn is null
            ? RecordList.End(offeredOn ?? declinedOn, declinedOn, nameof(declinedOn))
            : throw new ArgumentException("What was agreed was not declined.", nameof(declinedOn));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The first day of the part they take.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>The initiative they take part in; null for several, or none in particular.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The identifiers of the groups whose experience they bring, in the order given.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The day compensation was offered; null when not recorded.</summary>
    public LocalDate? OfferedOn { get; }

    /// <summary>The day it was agreed; null when it was not, as far as is recorded.</summary>
    public LocalDate? AgreedOn { get; }

    /// <summary>The day it was declined; null when it was not, as far as is recorded.</summary>
    public LocalDate? DeclinedOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether they take part on a day; first and last day included.</summary>
    /// <param name="day">The day.</param>
    public bool IsPresentOn(LocalDate day) => RecordList.Lasts(From, Until, day);

    /// <summary>How it stands with their compensation on a day; an offer, agreement or refusal counts from its day.</summary>
    /// <param name="day">The day.</param>
    public CompensationState CompensationOn(LocalDate day) =>
        AgreedOn <= day ? CompensationState.Agreed
        : DeclinedOn <= day ? CompensationState.Declined
        : OfferedOn <= day ? CompensationState.Offered
        : CompensationState.NotRecorded;
}
