using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The numbers by which the rows of a set name initiatives and those who are asked; for one who writes.</summary>
/// <remarks>In memory while a plan is written: it grows with the organisations, teams, cohorts and initiatives of a plan, not with its rows. Not thread-safe.</remarks>
internal sealed class PostgresLoadKeys(string schema, long set)
{
    private readonly Dictionary<InitiativeId, int> initiatives = [];
    private readonly Dictionary<(OrganisationId Organisation, string? Team, CohortId? Cohort), int> units = [];
    private readonly List<InitiativeId> newInitiatives = [];
    private readonly List<(OrganisationId Organisation, string? Team, CohortId? Cohort)> newUnits = [];

    /// <summary>The set that the numbers are of.</summary>
    internal long Set => set;

    internal int Initiative(InitiativeId initiative)
    {
        if (!initiatives.TryGetValue(initiative, out var number))
        {
            initiatives.Add(initiative, number = initiatives.Count);
            newInitiatives.Add(initiative);
        }

        return number;
    }

    internal int Unit(OrganisationId organisation, string? team, CohortId? cohort = null)
    {
        var key = (organisation, team, cohort);
        if (!units.TryGetValue(key, out var number))
        {
            units.Add(key, number = units.Count);
            newUnits.Add(key);
        }

        return number;
    }

    /// <summary>The number of one that may not be there.</summary>
    internal int? FindUnit(OrganisationId organisation, string? team) => units.TryGetValue((organisation, team, null), out var number) ? number : null;

    /// <summary>Reads the numbers that a set has.</summary>
    internal async ValueTask LoadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var stored = await PostgresLoadNames.ReadAsync(connection, schema, set, LoadRowFilter.All, cancellationToken).ConfigureAwait(false);
        foreach (var (number, initiative) in stored.Initiatives)
        {
            initiatives.Add(initiative, number);
        }

        foreach (var (number, unit) in stored.Units)
        {
            units.Add(unit, number);
        }
    }

    /// <summary>Writes the numbers that were given since this was last done.</summary>
    internal async ValueTask SaveAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var copy = await PostgresCopy.BeginAsync(connection, $"{schema}.load_initiative (set_id, number, initiative)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (var initiative in newInitiatives)
            {
                copy.BeginRow(3);
                copy.Put(set);
                copy.Put(initiatives[initiative]);
                copy.Put(initiative.Value);
                await copy.EndRowAsync(cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        copy = await PostgresCopy.BeginAsync(connection, $"{schema}.load_unit (set_id, number, organisation, team, cohort)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (var unit in newUnits)
            {
                copy.BeginRow(5);
                copy.Put(set);
                copy.Put(units[unit]);
                copy.Put(unit.Organisation.ToString());
                copy.Put(unit.Team);
                copy.Put(unit.Cohort?.Value);
                await copy.EndRowAsync(cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        newInitiatives.Clear();
        newUnits.Clear();
    }
}
