namespace Transformation.Framework.Core;

/// <summary>Gathers the many parts of an <see cref="Initiative"/>.</summary>
/// <remarks>Checks nothing until <see cref="Build"/>. Not thread-safe.</remarks>
public sealed class InitiativeBuilder
{
    /// <summary>Starts from what every initiative has.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="lead">The organisation that leads.</param>
    public InitiativeBuilder(InitiativeId id, string title, OrganisationId lead)
    {
        Id = id;
        Title = title;
        Lead = lead;
    }

    /// <summary>Starts from an initiative as it is, to change it.</summary>
    /// <param name="initiative">The initiative; it stays as it is.</param>
    public InitiativeBuilder(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        (Id, Title, Summary, Lead, Provenance) = (initiative.Id, initiative.Title, initiative.Summary, initiative.Lead, initiative.Provenance);
        (Kind, Scale, Level, Lifecycle) = (initiative.Kind, initiative.Scale, initiative.Level, initiative.Lifecycle);
        (Horizon, Driver, Focus, Cohort, Balance) = (initiative.Horizon, initiative.Driver, initiative.Focus, initiative.Cohort, initiative.Balance);
        (Partners, Outcomes, DependsOn) = ([.. initiative.Partners], [.. initiative.Outcomes], [.. initiative.DependsOn]);
    }

    /// <inheritdoc cref="Initiative.Id"/>
    public InitiativeId Id { get; set; }

    /// <inheritdoc cref="Initiative.Title"/>
    public string Title { get; set; }

    /// <inheritdoc cref="Initiative.Summary"/>
    public string? Summary { get; set; }

    /// <inheritdoc cref="Initiative.Lead"/>
    public OrganisationId Lead { get; set; }

    /// <inheritdoc cref="Initiative.Partners"/>
    public IList<OrganisationId> Partners { get; init; } = [];

    /// <summary>What kind of change it makes; needed.</summary>
    public ChangeKind Kind { get; set; }

    /// <summary>How far the change reaches; needed.</summary>
    public ChangeScale Scale { get; set; }

    /// <summary>The level at which it is run; needed.</summary>
    public SystemLevel Level { get; set; }

    /// <inheritdoc cref="Initiative.Horizon"/>
    public Horizon? Horizon { get; set; }

    /// <inheritdoc cref="Initiative.Driver"/>
    public ChangeDriver? Driver { get; set; }

    /// <inheritdoc cref="Initiative.Focus"/>
    public ChangeFocus? Focus { get; set; }

    /// <inheritdoc cref="Initiative.Cohort"/>
    public CohortId? Cohort { get; set; }

    /// <inheritdoc cref="Initiative.Balance"/>
    public DomainBalance? Balance { get; set; }

    /// <summary>How far it has come, and when; needed.</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <inheritdoc cref="Initiative.Outcomes"/>
    public IList<OutcomeId> Outcomes { get; init; } = [];

    /// <inheritdoc cref="Initiative.DependsOn"/>
    public IList<InitiativeDependency> DependsOn { get; init; } = [];

    /// <inheritdoc cref="Initiative.Provenance"/>
    public Provenance? Provenance { get; set; }

    /// <summary>Makes the initiative.</summary>
    /// <exception cref="ArgumentException">A part that is needed is missing, or a part cannot be accepted; the parameter name is the property's.</exception>
    public Initiative Build() => new(this);
}
