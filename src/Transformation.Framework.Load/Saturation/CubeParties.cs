using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The slices of a cube by organisation and by team, found once.</summary>
internal sealed class CubeParties
{
    private readonly LoadCube cube;
    private readonly FrozenDictionary<OrganisationId, LoadSlice> slices;

    /// <exception cref="ArgumentException">The cube does not tell organisations apart.</exception>
    internal CubeParties(LoadCube cube, string parameter)
    {
        this.cube = cube;
        if (!cube.Dimensions.Contains(LoadDimensions.Organisation))
        {
            throw new ArgumentException("The cube does not tell organisations apart: calculate it with LoadDimensions.Organisation.", parameter);
        }

        HasTeams = cube.Dimensions.Contains(LoadDimensions.Team);
        slices = cube.Whole.By(LoadDimensions.Organisation).Where(static g => g.IsKnown).ToFrozenDictionary(static g => g.Value, static g => g.Slice);
    }

    /// <summary>Whether the cube tells teams apart.</summary>
    internal bool HasTeams { get; }

    /// <summary>The organisations with load.</summary>
    internal IEnumerable<OrganisationId> Organisations => slices.Keys;

    /// <summary>The load of an organisation; nothing for one without load.</summary>
    internal LoadSlice Of(OrganisationId organisation) =>
        slices.TryGetValue(organisation, out var slice) ? slice : cube.Whole.Where(LoadDimensions.Organisation, organisation);

    /// <summary>The load of a team of an organisation; nothing for one without load.</summary>
    /// <exception cref="InvalidOperationException">The cube does not tell teams apart.</exception>
    internal LoadSlice Of(OrganisationId organisation, string team)
    {
        RequireTeams();
        return Of(organisation).Where(LoadDimensions.Team, team);
    }

    /// <summary>The named teams of an organisation that have load.</summary>
    /// <exception cref="InvalidOperationException">The cube does not tell teams apart.</exception>
    internal IEnumerable<string> TeamsOf(OrganisationId organisation)
    {
        RequireTeams();
        return Of(organisation).By(LoadDimensions.Team).Where(static g => g.IsKnown).Select(static g => g.Value!);
    }

    private void RequireTeams()
    {
        if (!HasTeams)
        {
            throw new InvalidOperationException("The cube does not tell teams apart: calculate it with LoadDimensions.Team.");
        }
    }
}
