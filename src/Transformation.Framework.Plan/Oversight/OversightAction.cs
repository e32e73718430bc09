using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something a group asked to be done.</summary>
/// <remarks>An owner is an organisation or a body, never a person. Immutable; safe to share between threads.</remarks>
public sealed record OversightAction
{
    /// <summary>Records an action.</summary>
    /// <param name="id">Its identifier, unique within the group; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is to be done.</param>
    /// <param name="raisedOn">The day it was asked for.</param>
    /// <param name="organisation">The organisation that owns it, if one does.</param>
    /// <param name="body">The body that owns it, if one does; not both.</param>
    /// <param name="due">The last day on which it is done in time, not before <paramref name="raisedOn"/>; null when no day was set.</param>
    /// <param name="doneOn">The day it was done, not before <paramref name="raisedOn"/>; null when it was not, as far as is recorded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public OversightAction(
        string id,
        string title,
        LocalDate raisedOn,
        OrganisationId? organisation = null,
        GovernanceBodyId? body = null,
        LocalDate? due = null,
        LocalDate? doneOn = null)
    {
        Id = IdentifierText.Check(id, "an action identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        RaisedOn = IsoDate.Check(raisedOn, nameof(raisedOn));
        Organisation = organisation != default(OrganisationId) ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        Body = body != default(GovernanceBodyId) ? body : throw new ArgumentException("The body is empty.", nameof(body));
        if (organisation is not null && body is not null)
        {
            throw new ArgumentException("An action has one owner: an organisation or a body.", nameof(body));
        }

        Due = NotBefore(raisedOn, due, nameof(due));
        DoneOn = NotBefore(raisedOn, doneOn, nameof(doneOn));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is to be done.</summary>
    public string Title { get; }

    /// <summary>The day it was asked for.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>The organisation that owns it; null when a body does, or nobody is recorded.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>The body that owns it; null when an organisation does, or nobody is recorded.</summary>
    public GovernanceBodyId? Body { get; }

    /// <summary>The last day on which it is done in time; null when no day was set.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day it was done; null when it was not, as far as is recorded.</summary>
    public LocalDate? DoneOn { get; }

    private static LocalDate? NotBefore(LocalDate raised, LocalDate? date, string parameter) =>
        IsoDate.Check(date, parameter) is { } day && day < raised ? throw new ArgumentException("This is before the action was raised.", parameter) : date;
}
