using System.Runtime.InteropServices;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Numbers units in the order in which they come. Looks up by texts, the quickest kind of key. Not safe for several threads.</summary>
internal sealed class UnitNumbers
{
    private readonly List<LoadUnit> units = [];
    private readonly Dictionary<string, int>[] codes = [.. Enumerable.Range(0, Enum.GetValues<OrganisationIdScheme>().Length + 1).Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly Dictionary<string, int> teams = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Organisation, int Team), int> withoutCohort = [];
    private readonly Dictionary<LoadUnit, int> withCohort = [];
    private int organisations;

    internal IReadOnlyList<LoadUnit> All => units;

    /// <summary>The number of an organisation and its team; texts are not checked.</summary>
    internal int Of(OrganisationId organisation, string? team)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes[(int)organisation.Scheme], organisation.Code, out var isKnownCode);
        code = isKnownCode ? code : ++organisations;
        ref var unit = ref CollectionsMarshal.GetValueRefOrAddDefault(withoutCohort, (code, team is null ? 0 : TeamOf(team)), out var isKnown);
        return isKnown ? unit : unit = New(new(organisation, team, null));
    }

    internal int Of(LoadUnit unit)
    {
        if (unit.Cohort is null)
        {
            return Of(unit.Organisation, unit.Team);
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(withCohort, unit, out var isKnown);
        return isKnown ? number : number = New(unit);
    }

    private int TeamOf(string team)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(teams, team, out var isKnown);
        return isKnown ? number : number = teams.Count;
    }

    private int New(LoadUnit unit)
    {
        units.Add(unit);
        return units.Count - 1;
    }
}
