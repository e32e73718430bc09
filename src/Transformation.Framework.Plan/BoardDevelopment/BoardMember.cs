using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A seat on the board as one holder has it, from a day on. No person is named: who follows on the same post stands as another member, who begins anew.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BoardMember
{
    /// <summary>Records a member.</summary>
    /// <param name="id">An identifier of this holder of the post, such as <c>icb-chair-2</c>, unique within the programme; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="post">The title of the post.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, not before <paramref name="from"/>; null while they sit on the board.</param>
    /// <param name="organisation">The organisation they come from; null when they come from none, or it is not recorded.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BoardMember(
        string id, string post, LocalDate from, LocalDate? until = null, OrganisationId? organisation = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a member identifier", nameof(id));
        Post = DomainText.Required(post, nameof(post));
        From = IsoDate.Check(from, nameof(from));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
        Organisation = organisation != default(OrganisationId) ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        Provenance = provenance;
    }

    /// <summary>The identifier of this holder of the post.</summary>
    public string Id { get; }

    /// <summary>The title of the post.</summary>
    public string Post { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null while they sit on the board.</summary>
    public LocalDate? Until { get; }

    /// <summary>The organisation they come from; null when they come from none, or it is not recorded.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether they sit on the board on a day: from the first day to the last, both included.</summary>
    /// <param name="day">The day.</param>
    public bool IsPresentOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}
