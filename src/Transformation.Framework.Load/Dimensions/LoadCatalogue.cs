using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What is known about organisations and initiatives, so that load can be told apart by it.</summary>
/// <remarks>
/// What it does not hold is not known: such load keeps a group of its own and is in every total. Immutable, each <c>With</c> gives another catalogue; safe to share
/// between threads.
/// </remarks>
public sealed class LoadCatalogue
{
    private readonly ImmutableDictionary<LoadDimension, FrozenDictionary<InitiativeId, ImmutableArray<string>>> facts;
    private readonly FrozenDictionary<OrganisationId, Organisation> organisations;

    private LoadCatalogue(
        ImmutableDictionary<LoadDimension, FrozenDictionary<InitiativeId, ImmutableArray<string>>> facts, FrozenDictionary<OrganisationId, Organisation> organisations)
    {
        this.facts = facts;
        this.organisations = organisations;
    }

    /// <summary>Nothing is known but what the records themselves say: organisation, team, cohort and initiative.</summary>
    public static LoadCatalogue Empty { get; } = new(
        ImmutableDictionary<LoadDimension, FrozenDictionary<InitiativeId, ImmutableArray<string>>>.Empty, FrozenDictionary<OrganisationId, Organisation>.Empty);

    /// <summary>What a portfolio says: sector and level of organisations; horizon, kind, driver, cohort, outcomes and lead of initiatives.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public static LoadCatalogue From(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var initiatives = portfolio.Initiatives;
        return Empty
            .WithOrganisations(portfolio.Organisations)
            .With(LoadDimensions.Kind, initiatives.Select(static i => KeyValuePair.Create(i.Id, i.Kind)))
            .With(LoadDimensions.Lead, initiatives.Select(static i => KeyValuePair.Create(i.Id, i.Lead)))
            .With(LoadDimensions.Outcome, initiatives.SelectMany(static i => i.Outcomes, static (i, outcome) => KeyValuePair.Create(i.Id, outcome)))
            .With(LoadDimensions.Horizon, Known(initiatives, static i => i.Horizon))
            .With(LoadDimensions.Driver, Known(initiatives, static i => i.Driver))
            .With(LoadDimensions.Cohort, Known(initiatives, static i => i.Cohort));
    }

    /// <summary>The same, but with these organisations and no others.</summary>
    /// <param name="register">The organisations.</param>
    public LoadCatalogue WithOrganisations(OrganisationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(facts, register.All.ToFrozenDictionary(static o => o.Id));
    }

    /// <summary>The same, but with these values of a dimension and no others.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="dimension">A property of initiatives, or the cohort that they are for.</param>
    /// <param name="values">The value of each initiative, as far as it is known; several for one initiative if the dimension has many.</param>
    /// <exception cref="ArgumentException">
    /// The dimension is no property of initiatives or is the initiative itself, an initiative has several values of a dimension that has one, an identifier is empty, or a text breaks the rule of
    /// <see cref="DomainText"/>.
    /// </exception>
    public LoadCatalogue With<T>(LoadDimension<T> dimension, IEnumerable<KeyValuePair<InitiativeId, T>> values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(values);
        if (dimension.Source == DimensionSource.Unit || dimension.IsOfTheRecord)
        {
            throw new ArgumentException($"{dimension} is known from elsewhere: a catalogue holds properties of initiatives.", nameof(dimension));
        }

        var known = values
            .GroupBy(static v => v.Key, v => Text(dimension, v.Value))
            .ToFrozenDictionary(static g => g.Key, g => g.Distinct().Order(dimension.Order).ToImmutableArray());
        return known.FirstOrDefault(k => k.Key == default || (k.Value.Length > 1 && !dimension.HasMany)) is { Value.IsDefault: false } wrong
            ? throw new ArgumentException(wrong.Key == default ? "An identifier is empty." : $"{wrong.Key} has several values of {dimension}: {string.Join(", ", wrong.Value)}.", nameof(values))
            : new(facts.SetItem(dimension, known), organisations);
    }

    internal bool TryFind(OrganisationId id, [NotNullWhen(true)] out Organisation? organisation) => organisations.TryGetValue(id, out organisation);

    /// <summary>The values of an initiative, in order; none when they are not known.</summary>
    internal ImmutableArray<string> ValuesOf(LoadDimension dimension, InitiativeId initiative) =>
        facts.TryGetValue(dimension, out var known) && known.TryGetValue(initiative, out var values) ? values : [];

    private static IEnumerable<KeyValuePair<InitiativeId, T>> Known<T>(IEnumerable<Initiative> initiatives, Func<Initiative, T?> property)
        where T : struct =>
        from initiative in initiatives
        let value = property(initiative)
        where value is not null
        select KeyValuePair.Create(initiative.Id, value.Value);

    private static string Text<T>(LoadDimension<T> dimension, T value)
        where T : notnull =>
        value is Enum named && !Enum.IsDefined(named.GetType(), named)
            ? throw new ArgumentException($"{value} is no value of {dimension}.", nameof(value))
            : DomainText.Required(dimension.TextOf(value), nameof(value));
}
