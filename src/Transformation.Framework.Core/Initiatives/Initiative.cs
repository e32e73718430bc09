using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>A piece of innovation, improvement or transformation work.</summary>
/// <remarks>
/// What nobody has said yet is null, not a guess: an initiative without a <see cref="Horizon"/> is unclassified and is reported so.
/// Build one with an <see cref="InitiativeBuilder"/>. Immutable; safe to share between threads.
/// </remarks>
public sealed class Initiative
{
    internal Initiative(InitiativeBuilder from)
    {
        Id = from.Id != default ? from.Id : throw new ArgumentException("The identifier is empty.", nameof(Id));
        Title = DomainText.Required(from.Title, nameof(Title));
        Summary = DomainText.Optional(from.Summary, nameof(Summary));
        Lead = from.Lead != default ? from.Lead : throw new ArgumentException("The lead organisation is empty.", nameof(Lead));
        Partners = Distinct(from.Partners, nameof(Partners));
        if (Partners.Contains(Lead))
        {
            throw new ArgumentException($"{Lead} leads; it is not a partner as well.", nameof(Partners));
        }

        Kind = Defined(from.Kind, nameof(Kind));
        Scale = Defined(from.Scale, nameof(Scale));
        Level = Defined(from.Level, nameof(Level));
        Horizon = from.Horizon is { } horizon ? Defined(horizon, nameof(Horizon)) : null;
        Driver = from.Driver is { } driver ? Defined(driver, nameof(Driver)) : null;
        Focus = from.Focus is { } focus ? Defined(focus, nameof(Focus)) : null;
        Cohort = from.Cohort;
        Balance = from.Balance;
        Lifecycle = from.Lifecycle ?? throw new ArgumentException("An initiative has a lifecycle.", nameof(Lifecycle));
        Outcomes = Distinct(from.Outcomes, nameof(Outcomes));
        DependsOn = [.. from.DependsOn];
        if (DependsOn.Any(d => d.On == Id))
        {
            throw new ArgumentException("An initiative does not depend on itself.", nameof(DependsOn));
        }

        Provenance = from.Provenance;
    }

    /// <summary>Its identifier.</summary>
    public InitiativeId Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What it is about; null when not recorded.</summary>
    public string? Summary { get; }

    /// <summary>The organisation that leads.</summary>
    public OrganisationId Lead { get; }

    /// <summary>The other organisations that take part, in the order given; none twice.</summary>
    public ImmutableArray<OrganisationId> Partners { get; }

    /// <summary>What kind of change it makes.</summary>
    public ChangeKind Kind { get; }

    /// <summary>How far the change reaches.</summary>
    public ChangeScale Scale { get; }

    /// <summary>The level at which it is run.</summary>
    public SystemLevel Level { get; }

    /// <summary>Which future it serves; null while unclassified.</summary>
    public Horizon? Horizon { get; }

    /// <summary>Who or what it answers to; null when not recorded.</summary>
    public ChangeDriver? Driver { get; }

    /// <summary>Whether it changes the organisations themselves or what people receive; null when not recorded.</summary>
    public ChangeFocus? Focus { get; }

    /// <summary>The people it is for; null when not recorded, or when it is for no group in particular.</summary>
    public CohortId? Cohort { get; }

    /// <summary>Process, workforce and technology; null when not recorded.</summary>
    public DomainBalance? Balance { get; }

    /// <summary>How far it has come, and when.</summary>
    public Lifecycle Lifecycle { get; }

    /// <summary>The outcomes it is meant to serve, in the order given; none twice.</summary>
    public ImmutableArray<OutcomeId> Outcomes { get; }

    /// <summary>The initiatives it needs.</summary>
    public ImmutableArray<InitiativeDependency> DependsOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The lead and the partners.</summary>
    public IEnumerable<OrganisationId> Organisations => Partners.Prepend(Lead);

    private static TEnum Defined<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, "A value is needed.");

    private static ImmutableArray<T> Distinct<T>(IEnumerable<T> values, string name)
        where T : struct
    {
        ImmutableArray<T> all = [.. values];
        var twice = all.GroupBy(static v => v).FirstOrDefault(static g => g.Skip(1).Any());
        return twice is null && !all.Contains(default)
            ? all
            : throw new ArgumentException(twice is null ? "An identifier is empty." : $"{twice.Key} is given twice.", name);
    }
}
