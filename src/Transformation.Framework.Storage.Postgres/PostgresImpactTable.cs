using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>How change impacts stand in their table.</summary>
/// <param name="schema">The schema, quoted.</param>
internal sealed class PostgresImpactTable(string schema) : PostgresLoadTable<ChangeImpact>(schema)
{
    internal override string Name => $"{Schema}.load_impact";

    internal override string CopyTarget => $"{Name} (set_id, initiative, unit, from_day, to_day, people, milliseconds_each, intensity, synthetic, source, id)";

    internal override string SelectColumns =>
        $"r.initiative, r.unit, r.from_day - {PostgresDays.Epoch}, r.to_day - {PostgresDays.Epoch}, r.people, r.milliseconds_each, r.intensity, r.synthetic, r.source, r.id";

    internal override string Describe(ChangeImpact row) => $"impact {row.Id}";

    internal override void Put(PostgresCopy copy, ChangeImpact row, PostgresLoadKeys keys)
    {
        copy.BeginRow(11);
        copy.Put(keys.Set);
        copy.Put(keys.Initiative(row.Initiative));
        copy.Put(keys.Unit(row.Organisation, row.Team, row.Cohort));
        copy.Put(row.From);
        copy.Put(row.To);
        Put(copy, row.Size);
        Put(copy, row.Provenance);
        copy.Put(row.Id.Value);
    }

    internal override ChangeImpact Read(NpgsqlDataReader reader, PostgresLoadNames names)
    {
        var unit = names.Unit(reader.GetInt32(1));
        try
        {
            return ChangeImpact.Of(
                ChangeImpactId.From(reader.GetString(9)),
                names.Initiative(reader.GetInt32(0)),
                unit.Organisation,
                ReadSize(reader),
                PostgresDays.Read(reader, 2),
                PostgresDays.Read(reader, 3),
                unit.Team,
                unit.Cohort,
                ReadProvenance(reader, 7));
        }
        catch (ArgumentException e)
        {
            throw PostgresLoadSizes.Impossible(e);
        }
    }

    internal override ValueTask<ChangeImpact?> FindStoredAsync(NpgsqlConnection connection, IReadOnlyList<ChangeImpact> rows, PostgresLoadKeys keys, CancellationToken cancellationToken) =>
        FindStoredAsync(connection, rows, static row => row.Id.Value, keys, cancellationToken);

    internal override ValueTask<long> DeleteAsync(NpgsqlConnection connection, IEnumerable<ChangeImpact> rows, PostgresLoadKeys keys, CancellationToken cancellationToken) =>
        DeleteAsync(connection, rows.Select(static row => row.Id.Value), keys, cancellationToken);

    private static void Put(PostgresCopy copy, ImpactSize size)
    {
        switch (size)
        {
            case HoursImpact hours:
                copy.Put(hours.People);
                copy.Put(hours.PerPerson.Milliseconds);
                copy.Null();
                break;
            case IntensityImpact judged:
                copy.Put(judged.People);
                copy.Null();
                copy.Put((short)judged.Intensity);
                break;
            case UnestimatedImpact:
                copy.Nulls(3);
                break;
            default:
                throw new ArgumentException($"A size of the kind {size.GetType()} is unknown to this store.", nameof(size));
        }
    }

    private static ImpactSize ReadSize(NpgsqlDataReader reader)
    {
        int? people = reader.IsDBNull(4) ? null : reader.GetInt32(4);
        if (!reader.IsDBNull(5))
        {
            return ImpactSize.Hours(people ?? 0, Effort.FromMilliseconds(reader.GetInt64(5)));
        }

        return reader.IsDBNull(6) ? ImpactSize.Unestimated : ImpactSize.Judged((ImpactIntensity)reader.GetInt16(6), people);
    }
}
