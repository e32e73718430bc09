using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Delivering load against the capacity for change, of organisations and of their teams, and where it is more.</summary>
/// <remarks>
/// <para>Over any periods of the cube: load is what <see cref="LoadSlice.In"/> gives; capacity counts each worked day of the period by the line in force on it, equivalents × contract week ÷ days that the calendar works in
/// a week, summed exactly and rounded once to the nearest millisecond, a tie to the even one. Saturation is load ÷ capacity.</para>
/// <para>Capacity that is not known for every worked day of a period gives no saturation and no status but <see cref="SaturationStatus.CapacityUnknown"/>. Unestimated commitments are counted
/// beside the load, which is then a lower bound.</para>
/// <para>Receiving load is not set against this capacity: those on whom a change lands are as a rule not those released to make it. <see cref="LoadView"/> shows both side by side.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LoadSaturation
{
    private readonly CubeParties parties;
    private readonly CapacityLines capacity;
    private readonly Lazy<ImmutableArray<OverCommitment>> overCommitments;
    private readonly Lazy<ImmutableArray<OverCommitment>> teamOverCommitments;

    private LoadSaturation(LoadCube cube, CubeParties parties, CapacityLines capacity)
    {
        Cube = cube;
        this.parties = parties;
        this.capacity = capacity;
        Organisations = [.. parties.Organisations.Union(capacity.Organisations).Order()];
        overCommitments = new(() => [.. Organisations.SelectMany(o => Stretches(o, null, parties.Of(o)))]);
        teamOverCommitments = new(() => [.. Organisations.SelectMany(o => TeamsOf(o).SelectMany(team => Stretches(o, team, parties.Of(o, team))))]);
    }

    /// <summary>The load.</summary>
    public LoadCube Cube { get; }

    /// <summary>The organisations that have load, or a line of capacity that begins, in the range of the cube or before; in order of their identifiers.</summary>
    public ImmutableArray<OrganisationId> Organisations { get; }

    /// <summary>
    /// Where organisations are asked for more than they have, in order of organisation, then time. Periods of unknown capacity are not among them: nobody knows. Worked out when first asked for, in proportion
    /// to organisations × periods.
    /// </summary>
    public ImmutableArray<OverCommitment> OverCommitments => overCommitments.Value;

    /// <summary>Where teams are asked for more than they have, in order of organisation, team and time; otherwise as <see cref="OverCommitments"/>.</summary>
    /// <exception cref="InvalidOperationException">The cube does not tell teams apart.</exception>
    public ImmutableArray<OverCommitment> TeamOverCommitments => teamOverCommitments.Value;

    /// <summary>Sets load against capacity. Takes time in proportion to the cells of the cube and the lines.</summary>
    /// <param name="delivering">The load; among its dimensions is <see cref="LoadDimensions.Organisation"/>, and for teams <see cref="LoadDimensions.Team"/>.</param>
    /// <param name="capacity">The lines of capacity, such as <see cref="LoadPlan.Capacity"/>, in any order.</param>
    /// <exception cref="ArgumentException">The cube does not tell organisations apart, a line is null, or a capacity is stated twice from the same day.</exception>
    public static LoadSaturation Of(LoadCube delivering, IEnumerable<CapacityLine> capacity)
    {
        ArgumentNullException.ThrowIfNull(delivering);
        ArgumentNullException.ThrowIfNull(capacity);
        ImmutableArray<CapacityLine> lines = [.. capacity];
        return lines.Contains(null!)
            ? throw new ArgumentException("A line is null.", nameof(capacity))
            : new(delivering, new CubeParties(delivering, nameof(delivering)), new CapacityLines(delivering.Range, lines, nameof(capacity)));
    }

    /// <summary>The load on an organisation, all its teams and what is of no team together, against its capacity. An organisation of no record has no load and unknown capacity.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="period">A period of the cube.</param>
    /// <exception cref="ArgumentException">The period is none of the cube's.</exception>
    public CapacityUse Of(OrganisationId organisation, LoadPeriod period) => new(parties.Of(organisation).In(period), capacity.In(organisation, null, period));

    /// <summary>The load on a team against its own capacity, which is unknown when no line is stated for the team. A team of no record has no load.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="team">The team, in the words of commitments and lines.</param>
    /// <param name="period">A period of the cube.</param>
    /// <exception cref="ArgumentException">The period is none of the cube's.</exception>
    /// <exception cref="InvalidOperationException">The cube does not tell teams apart.</exception>
    public CapacityUse Of(OrganisationId organisation, string team, LoadPeriod period)
    {
        ArgumentNullException.ThrowIfNull(team);
        return new(parties.Of(organisation, team).In(period), capacity.In(organisation, team, period));
    }

    /// <summary>The load on all organisations against what they have together; unknown when it is unknown for one of <see cref="Organisations"/>.</summary>
    /// <param name="period">A period of the cube.</param>
    /// <exception cref="ArgumentException">The period is none of the cube's.</exception>
    public CapacityUse Overall(LoadPeriod period)
    {
        var load = Cube.Whole.In(period);
        Effort? sum = Effort.Zero;
        foreach (var organisation in Organisations)
        {
            sum += capacity.In(organisation, null, period);
        }

        return new(load, sum);
    }

    /// <summary>The named teams of an organisation that have load, or a line of capacity that begins, in the range of the cube or before; in order of their characters.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <exception cref="InvalidOperationException">The cube does not tell teams apart.</exception>
    public ImmutableArray<string> TeamsOf(OrganisationId organisation) =>
        [.. parties.TeamsOf(organisation).Union(capacity.TeamsOf(organisation), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private List<OverCommitment> Stretches(OrganisationId organisation, string? team, LoadSlice slice)
    {
        var found = new List<OverCommitment>();
        var stretch = new List<CapacityUse>();
        foreach (var period in Cube.Periods)
        {
            var use = new CapacityUse(slice.In(period), capacity.In(organisation, team, period));
            if (stretch.Count > 0 && stretch[0].Status != use.Status)
            {
                found.Add(Close());
                stretch.Clear();
            }

            if (use.Status is SaturationStatus.Exceeds or SaturationStatus.MayExceed)
            {
                stretch.Add(use);
            }
        }

        if (stretch.Count > 0)
        {
            found.Add(Close());
        }

        return found;

        OverCommitment Close() => new(Cube, slice, organisation, team, [.. stretch], capacity.WeekAtEndOf(organisation, team, stretch[^1].Period));
    }
}
