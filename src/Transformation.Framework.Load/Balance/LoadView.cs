using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Delivering and receiving load side by side, of organisations and of their teams.</summary>
/// <remarks>
/// A team may be asked to do little and yet have much change land on it; only both together show what people are going through. They are shown side by side and never added. Immutable; safe to share between threads.
/// </remarks>
public sealed class LoadView
{
    private readonly CubeParties delivering;
    private readonly CubeParties receiving;

    private LoadView(LoadCube delivering, LoadCube receiving)
    {
        Delivering = delivering;
        Receiving = receiving;
        this.delivering = new CubeParties(delivering, nameof(delivering));
        this.receiving = new CubeParties(receiving, nameof(receiving));
        Organisations = [.. this.delivering.Organisations.Union(this.receiving.Organisations).Order()];
    }

    /// <summary>The load of commitments.</summary>
    public LoadCube Delivering { get; }

    /// <summary>The load of change impacts.</summary>
    public LoadCube Receiving { get; }

    /// <summary>The periods of both.</summary>
    public ImmutableArray<LoadPeriod> Periods => Delivering.Periods;

    /// <summary>The organisations that have load of either kind, in order of their identifiers.</summary>
    public ImmutableArray<OrganisationId> Organisations { get; }

    /// <summary>Puts two cubes side by side.</summary>
    /// <param name="delivering">The load of commitments; among its dimensions is <see cref="LoadDimensions.Organisation"/>, and for teams <see cref="LoadDimensions.Team"/>.</param>
    /// <param name="receiving">The load of change impacts, likewise; of the same range and grain.</param>
    /// <exception cref="ArgumentException">The range or the grain differs, or a cube does not tell organisations apart.</exception>
    public static LoadView Of(LoadCube delivering, LoadCube receiving)
    {
        ArgumentNullException.ThrowIfNull(delivering);
        ArgumentNullException.ThrowIfNull(receiving);
        return delivering.Range.Equals(receiving.Range) && delivering.Grain == receiving.Grain
            ? new(delivering, receiving)
            : throw new ArgumentException(
                $"Delivering load is of {delivering.Range} by {delivering.Grain}, receiving load of {receiving.Range} by {receiving.Grain}: they cannot stand side by side.", nameof(receiving));
    }

    /// <summary>Both loads on an organisation in a period.</summary>
    /// <param name="organisation">The organisation; one of no record has neither.</param>
    /// <param name="period">One of <see cref="Periods"/>.</param>
    /// <exception cref="ArgumentException">The period is none of them.</exception>
    public LoadPair Of(OrganisationId organisation, LoadPeriod period) => new(delivering.Of(organisation).In(period), receiving.Of(organisation).In(period));

    /// <summary>Both loads on a team in a period.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="team">The team, in the words of commitments and impacts; one of no record has neither.</param>
    /// <param name="period">One of <see cref="Periods"/>.</param>
    /// <exception cref="ArgumentException">The period is none of them.</exception>
    /// <exception cref="InvalidOperationException">A cube does not tell teams apart.</exception>
    public LoadPair Of(OrganisationId organisation, string team, LoadPeriod period)
    {
        ArgumentNullException.ThrowIfNull(team);
        return new(delivering.Of(organisation, team).In(period), receiving.Of(organisation, team).In(period));
    }

    /// <summary>Both loads on all organisations in a period.</summary>
    /// <param name="period">One of <see cref="Periods"/>.</param>
    /// <exception cref="ArgumentException">The period is none of them.</exception>
    public LoadPair Overall(LoadPeriod period) => new(Delivering.Whole.In(period), Receiving.Whole.In(period));

    /// <summary>The named teams of an organisation that have load of either kind, in order of their characters.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <exception cref="InvalidOperationException">A cube does not tell teams apart.</exception>
    public ImmutableArray<string> TeamsOf(OrganisationId organisation) =>
        [.. delivering.TeamsOf(organisation).Union(receiving.TeamsOf(organisation), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
