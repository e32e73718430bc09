using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>How lines of capacity stand in their table.</summary>
/// <param name="schema">The schema, quoted.</param>
internal sealed class PostgresCapacityTable(string schema) : PostgresLoadTable<CapacityLine>(schema)
{
    internal override string Name => $"{Schema}.load_capacity";

    internal override string CopyTarget => $"{Name} (set_id, unit, from_day, wte_thousandths, week_minutes, week_days, synthetic, source)";

    internal override string SelectColumns => $"r.unit, r.from_day - {PostgresDays.Epoch}, r.wte_thousandths, r.week_minutes, r.week_days, r.synthetic, r.source";

    internal override string Order => "u.organisation, u.team NULLS FIRST, r.from_day";

    internal override string Joined => $"JOIN {Schema}.load_unit u ON u.set_id = r.set_id AND u.number = r.unit";

    internal override bool HasInitiativeAndDays => false;

    internal override string Describe(CapacityLine row) => LoadRowRepeatedException.Describe(row);

    internal override void Put(PostgresCopy copy, CapacityLine row, PostgresLoadKeys keys)
    {
        copy.BeginRow(8);
        copy.Put(keys.Set);
        copy.Put(keys.Unit(row.Organisation, row.Team));
        copy.Put(PostgresDays.Of(row.From));
        copy.Put(row.Available.Thousandths);
        copy.Put((short)row.Available.Week.Minutes);
        copy.Put((short)row.Available.Week.Days);
        Put(copy, row.Provenance);
    }

    internal override CapacityLine Read(NpgsqlDataReader reader, PostgresLoadNames names)
    {
        var unit = names.Unit(reader.GetInt32(0));
        try
        {
            return CapacityLine.Of(
                unit.Organisation,
                PostgresDays.ToDate(reader.GetInt32(1)),
                Wte.FromThousandths(reader.GetInt32(2), PostgresLoadSizes.Week(reader.GetInt16(3), reader.GetInt16(4))),
                unit.Team,
                ReadProvenance(reader, 5));
        }
        catch (ArgumentException e)
        {
            throw PostgresLoadSizes.Impossible(e);
        }
    }

    internal override async ValueTask<CapacityLine?> FindStoredAsync(
        NpgsqlConnection connection, IReadOnlyList<CapacityLine> rows, PostgresLoadKeys keys, CancellationToken cancellationToken)
    {
        using var command = Among($"SELECT r.unit, r.from_day - {PostgresDays.Epoch} FROM {Name} r WHERE r.set_id = $1 AND {Listed} ORDER BY 1, 2 LIMIT 1", connection, rows, keys);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            (int, int)? found = await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? (reader.GetInt32(0), reader.GetInt32(1)) : null;
            return rows.FirstOrDefault(row => found == (keys.Unit(row.Organisation, row.Team), PostgresDays.Of(row.From)));
        }
    }

    internal override async ValueTask<long> DeleteAsync(NpgsqlConnection connection, IEnumerable<CapacityLine> rows, PostgresLoadKeys keys, CancellationToken cancellationToken)
    {
        using var command = Among($"DELETE FROM {Name} r WHERE r.set_id = $1 AND {Listed}", connection, rows, keys);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Listed => $"(r.unit, r.from_day) IN (SELECT listed.unit, {PostgresDays.Epoch} + listed.day FROM unnest($2, $3) AS listed (unit, day))";

    private static NpgsqlCommand Among(string sql, NpgsqlConnection connection, IEnumerable<CapacityLine> rows, PostgresLoadKeys keys)
    {
        (int? Unit, int Day)[] wanted = [.. rows.Select(row => (keys.FindUnit(row.Organisation, row.Team), PostgresDays.ToCompare(row.From))).Where(static row => row.Item1 is not null)];
        return new(sql, connection)
        {
            CommandTimeout = 0,
            Parameters =
            {
                new NpgsqlParameter<long> { TypedValue = keys.Set },
                new NpgsqlParameter<int[]> { TypedValue = [.. wanted.Select(static row => row.Unit!.Value)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer },
                new NpgsqlParameter<int[]> { TypedValue = [.. wanted.Select(static row => row.Day)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer },
            },
        };
    }
}
