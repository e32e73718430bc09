using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Sizes of commitments from their columns, each made once however many rows have it. Not thread-safe.</summary>
internal sealed class PostgresLoadSizes
{
    /// <summary>From thousandths of an equivalent to days of a week, in the order in which <see cref="Read"/> takes them.</summary>
    internal const string Columns = "r.wte_thousandths, r.people, r.least_days_thousandths, r.most_days_thousandths, r.week_minutes, r.week_days";

    // Rows with more different sizes than these do not keep them all in memory.
    private const int MostKept = 10_000;

    private readonly Dictionary<(int, int, int, int, int), CommitmentSize> kept = [];

    /// <summary>Reads a size from six columns.</summary>
    internal CommitmentSize Read(NpgsqlDataReader reader, int column)
    {
        if (!reader.IsDBNull(column))
        {
            return Keep((reader.GetInt32(column), -1, 0, reader.GetInt16(column + 4), reader.GetInt16(column + 5)));
        }

        return reader.IsDBNull(column + 1)
            ? CommitmentSize.Unestimated
            : Keep((reader.GetInt32(column + 1), reader.GetInt32(column + 2), reader.GetInt32(column + 3), reader.GetInt16(column + 4), reader.GetInt16(column + 5)));
    }

    /// <summary>A contract week from its columns.</summary>
    internal static ContractWeek Week(int minutes, int days)
    {
        try
        {
            return ContractWeek.FromMinutes(minutes, days);
        }
        catch (ArgumentException e)
        {
            throw Impossible(e);
        }
    }

    internal static StoreCorruptException Impossible(Exception e) => new("A row of a load plan has figures that none can have.", e);

    private CommitmentSize Keep((int Amount, int Least, int Most, int Minutes, int Days) size)
    {
        if (!kept.TryGetValue(size, out var made))
        {
            if (kept.Count == MostKept)
            {
                kept.Clear();
            }

            kept.Add(size, made = Make(size));
        }

        return made;
    }

    /// <summary>Of equivalents when the least of days is below nothing, otherwise of days.</summary>
    private static CommitmentSize Make((int Amount, int Least, int Most, int Minutes, int Days) size)
    {
        var week = Week(size.Minutes, size.Days);
        try
        {
            return size.Least < 0
                ? CommitmentSize.Of(Wte.FromThousandths(size.Amount, week))
                : CommitmentSize.Of(size.Amount, MonthlyRelease.Between(size.Least / 1000m, size.Most / 1000m), week);
        }
        catch (ArgumentException e)
        {
            throw Impossible(e);
        }
    }
}
