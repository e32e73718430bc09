using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The dimensions by which load can be told apart, in any combination.</summary>
public static class LoadDimensions
{
    /// <summary>The organisation whose people give the time, or on which a change lands.</summary>
    public static LoadDimension<OrganisationId> Organisation { get; } = new(
        "organisation", DimensionSource.Unit, static id => id.ToString(), ParseOrganisation, order: OrganisationOrder.Instance, ofUnit: static (unit, _) => unit.Organisation.ToString());

    /// <summary>What kind of body that organisation is; not known unless the catalogue has it.</summary>
    public static LoadDimension<OrganisationSector> Sector { get; } = OfOrganisations("sector", static organisation => organisation.Sector);

    /// <summary>The level at which that organisation works; not known unless the catalogue has it.</summary>
    public static LoadDimension<SystemLevel> Level { get; } = OfOrganisations("level", static organisation => organisation.Level);

    /// <summary>The team or staff group in the organisation's own words. Two organisations' teams of one name are told apart only together with <see cref="Organisation"/>.</summary>
    public static LoadDimension<string> Team { get; } = new(
        "team", DimensionSource.Unit, static text => text, static text => text, ofUnit: static (unit, _) => unit.Team);

    /// <summary>Which future the initiative serves.</summary>
    public static LoadDimension<Horizon> Horizon { get; } = OfNamed<Horizon>("horizon");

    /// <summary>What kind of change the initiative makes.</summary>
    public static LoadDimension<ChangeKind> Kind { get; } = OfNamed<ChangeKind>("kind");

    /// <summary>The theme or priority that the initiative belongs to; given with <see cref="LoadCatalogue.With{T}"/>. There may be several.</summary>
    public static LoadDimension<string> Theme { get; } = OfInitiatives("theme");

    /// <summary>Who or what the initiative answers to.</summary>
    public static LoadDimension<ChangeDriver> Driver { get; } = OfNamed<ChangeDriver>("driver");

    /// <summary>The people on whom a change lands; for delivering load, those that the initiative is for.</summary>
    public static LoadDimension<CohortId> Cohort { get; } = new(
        "cohort", DimensionSource.UnitElseInitiative, static id => id.Value, CohortId.From, ofUnit: static (unit, _) => unit.Cohort?.Value);

    /// <summary>The outcomes that the initiative is meant to serve; there may be several.</summary>
    public static LoadDimension<OutcomeId> Outcome { get; } = new("outcome", DimensionSource.Initiative, static id => id.Value, OutcomeId.From, hasMany: true);

    /// <summary>The organisation that leads the initiative.</summary>
    public static LoadDimension<OrganisationId> Lead { get; } = new(
        "lead", DimensionSource.Initiative, static id => id.ToString(), ParseOrganisation, order: OrganisationOrder.Instance);

    /// <summary>The initiative itself.</summary>
    public static LoadDimension<InitiativeId> Initiative { get; } = new(
        "initiative", DimensionSource.Initiative, static id => id.Value, InitiativeId.From, ofInitiative: static id => id.Value);

    /// <summary>A property of initiatives of the caller's own, given with <see cref="LoadCatalogue.With{T}"/>. An initiative may have several values.</summary>
    /// <param name="name">Its name: 1 to 100 ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit.</param>
    /// <exception cref="ArgumentException">The text is not such a name.</exception>
    public static LoadDimension<string> OfInitiatives(string name) => new(
        IdentifierText.Check(name, "the name of a dimension", nameof(name)), DimensionSource.Initiative, static text => text, static text => text, hasMany: true);

    private static LoadDimension<T> OfNamed<T>(string name)
        where T : struct, Enum =>
        new(name, DimensionSource.Initiative, NamedValues<T>.NameOf, NamedValues<T>.Instance.Parse, order: NamedValues<T>.Instance);

    private static LoadDimension<T> OfOrganisations<T>(string name, Func<Organisation, T> property)
        where T : struct, Enum => new(
            name,
            DimensionSource.Unit,
            NamedValues<T>.NameOf,
            NamedValues<T>.Instance.Parse,
            order: NamedValues<T>.Instance,
            ofUnit: (unit, catalogue) => catalogue.TryFind(unit.Organisation, out var organisation) ? NamedValues<T>.NameOf(property(organisation)) : null);

    private static OrganisationId ParseOrganisation(string text) => OrganisationId.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>As <see cref="OrganisationId.CompareTo"/>: by issuer, then by code.</summary>
    private sealed class OrganisationOrder : IComparer<string>
    {
        internal static OrganisationOrder Instance { get; } = new();

        public int Compare(string? x, string? y) => ParseOrganisation(x!).CompareTo(ParseOrganisation(y!));
    }
}
