using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That staff were trained in user-centred design, or in connecting with communities.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StaffTraining
{
    /// <summary>Records training.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day, or the last of several.</param>
    /// <param name="organisation">Whose staff.</param>
    /// <param name="subject">What they were trained in.</param>
    /// <param name="people">How many, from 1 to 1,000,000,000; null when not known.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public StaffTraining(string id, LocalDate on, OrganisationId organisation, string subject, long? people = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a training identifier", nameof(id));
        On = IsoDate.Check(on, nameof(on));
        Organisation = DistinctReferences.One(organisation, nameof(organisation));
        Subject = DomainText.Required(subject, nameof(subject));
        People = PeopleCount.Check(people, nameof(people));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The day, or the last of several.</summary>
    public LocalDate On { get; }

    /// <summary>Whose staff.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>What they were trained in.</summary>
    public string Subject { get; }

    /// <summary>How many; null when not known.</summary>
    public long? People { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
