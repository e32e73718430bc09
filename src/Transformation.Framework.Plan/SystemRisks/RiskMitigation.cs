using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that is done about a risk, by whom and by when.</summary>
/// <remarks>Without a due date it cannot be overdue. Immutable; safe to share between threads.</remarks>
public sealed class RiskMitigation
{
    /// <summary>Describes a mitigation.</summary>
    /// <param name="id">Its identifier, unique within its risk; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is done.</param>
    /// <param name="owner">The organisation that answers for it.</param>
    /// <param name="agreedOn">The day from which it stands.</param>
    /// <param name="due">The last day on which it is done in time; null when no date was set.</param>
    /// <param name="done">The day on which it was done, not before <paramref name="agreedOn"/>; null when it was not, as far as is recorded.</param>
    /// <param name="parts">What each organisation does towards it; at most one part for an organisation.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public RiskMitigation(
        string id, string title, OrganisationId owner, LocalDate agreedOn, LocalDate? due = null, LocalDate? done = null, IEnumerable<MitigationPart>? parts = null)
    {
        Id = IdentifierText.Check(id, "a mitigation identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Owner = DistinctReferences.One(owner, nameof(owner));
        AgreedOn = IsoDate.Check(agreedOn, nameof(agreedOn));
        Due = IsoDate.Check(due, nameof(due));
        Done = IsoDate.Check(done, nameof(done)) is { } day && day < agreedOn
            ? throw new ArgumentException("It was done before it was agreed.", nameof(done))
            : done;
        Parts = ItemLists.Distinct(parts, static p => p.Organisation, static o => $"The part of {o}", nameof(parts));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is done.</summary>
    public string Title { get; }

    /// <summary>The organisation that answers for it.</summary>
    public OrganisationId Owner { get; }

    /// <summary>The day from which it stands.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The last day on which it is done in time; null when no date was set.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day on which it was done; null when it was not.</summary>
    public LocalDate? Done { get; }

    /// <summary>What each organisation does towards it, in the order given.</summary>
    public ImmutableArray<MitigationPart> Parts { get; }

    /// <summary>Whether it is late on a day: agreed, not done, and due before that day. What is due on the day itself is not late.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsOverdueOn(LocalDate asOf) => AgreedOn <= asOf && Due < asOf && !(Done <= asOf);

    /// <summary>The owner and whoever has a part.</summary>
    internal IEnumerable<OrganisationId> Organisations => Parts.Select(static p => p.Organisation).Prepend(Owner);
}
