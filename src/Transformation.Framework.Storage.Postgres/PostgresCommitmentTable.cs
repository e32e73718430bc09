using Npgsql;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>How commitments stand in their table.</summary>
/// <param name="schema">The schema, quoted.</param>
internal sealed class PostgresCommitmentTable(string schema) : PostgresLoadTable<Commitment>(schema)
{
    private readonly PostgresLoadSizes sizes = new();

    internal override string Name => $"{Schema}.load_commitment";

    internal override string CopyTarget =>
        $"{Name} (set_id, initiative, unit, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days, synthetic, source, id)";

    internal override string SelectColumns => $"{ClaimColumns}, r.synthetic, r.source, r.id";

    /// <summary>Who is asked by which initiative, for how long, and for how much: the first of the columns.</summary>
    internal static string ClaimColumns => $"r.initiative, r.unit, r.from_day - {PostgresDays.Epoch}, r.to_day - {PostgresDays.Epoch}, {PostgresLoadSizes.Columns}";

    internal override string Describe(Commitment row) => $"commitment {row.Id}";

    internal override void Put(PostgresCopy copy, Commitment row, PostgresLoadKeys keys)
    {
        copy.BeginRow(14);
        copy.Put(keys.Set);
        copy.Put(keys.Initiative(row.Initiative));
        copy.Put(keys.Unit(row.Organisation, row.Team));
        copy.Put(row.From);
        copy.Put(row.To);
        Put(copy, row.Size);
        Put(copy, row.Provenance);
        copy.Put(row.Id.Value);
    }

    internal override Commitment Read(NpgsqlDataReader reader, PostgresLoadNames names)
    {
        var unit = names.Unit(reader.GetInt32(1));
        try
        {
            return Commitment.Of(
                CommitmentId.From(reader.GetString(12)),
                names.Initiative(reader.GetInt32(0)),
                unit.Organisation,
                sizes.Read(reader, 4),
                PostgresDays.Read(reader, 2),
                PostgresDays.Read(reader, 3),
                unit.Team,
                ReadProvenance(reader, 10));
        }
        catch (ArgumentException e)
        {
            throw PostgresLoadSizes.Impossible(e);
        }
    }

    internal override ValueTask<Commitment?> FindStoredAsync(NpgsqlConnection connection, IReadOnlyList<Commitment> rows, PostgresLoadKeys keys, CancellationToken cancellationToken) =>
        FindStoredAsync(connection, rows, static row => row.Id.Value, keys, cancellationToken);

    internal override ValueTask<long> DeleteAsync(NpgsqlConnection connection, IEnumerable<Commitment> rows, PostgresLoadKeys keys, CancellationToken cancellationToken) =>
        DeleteAsync(connection, rows.Select(static row => row.Id.Value), keys, cancellationToken);

    private static void Put(PostgresCopy copy, CommitmentSize size)
    {
        switch (size)
        {
            case WteSize { Wte: var wte }:
                copy.Put(wte.Thousandths);
                copy.Nulls(3);
                copy.Put((short)wte.Week.Minutes);
                copy.Put((short)wte.Week.Days);
                break;
            case ReleaseSize release:
                copy.Null();
                copy.Put(release.People);
                copy.Put((int)(release.Release.LeastDays * 1000));
                copy.Put((int)(release.Release.MostDays * 1000));
                copy.Put((short)release.Week.Minutes);
                copy.Put((short)release.Week.Days);
                break;
            case UnestimatedSize:
                copy.Nulls(6);
                break;
            default:
                throw new ArgumentException($"A size of the kind {size.GetType()} is unknown to this store.", nameof(size));
        }
    }
}
