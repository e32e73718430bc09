using Npgsql;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Adds the commitments of one plan to a table that is being built, without a record for each: their numbers for units and initiatives lead straight to those of the builder.</summary>
internal sealed class PostgresLoadClaims(CommitmentTableBuilder builder, PostgresLoadNames names)
{
    private readonly PostgresLoadSizes sizes = new();
    private readonly Dictionary<int, int> units = [];
    private readonly Dictionary<int, int> initiatives = [];

    /// <summary>Adds the row at which a reader stands; its columns are <see cref="PostgresCommitmentTable.ClaimColumns"/>.</summary>
    internal void Add(NpgsqlDataReader row)
    {
        try
        {
            builder.Add(Unit(row.GetInt32(1)), Initiative(row.GetInt32(0)), PostgresDays.Read(row, 2), PostgresDays.Read(row, 3), sizes.Read(row, 4));
        }
        catch (ArgumentException e)
        {
            throw PostgresLoadSizes.Impossible(e);
        }
    }

    // Only those that rows have: the set may know more, and a table that was built of records would not.
    private int Unit(int number)
    {
        if (!units.TryGetValue(number, out var known))
        {
            var unit = names.Unit(number);
            units.Add(number, known = builder.Unit(unit.Organisation, unit.Team));
        }

        return known;
    }

    private int Initiative(int number)
    {
        if (!initiatives.TryGetValue(number, out var known))
        {
            initiatives.Add(number, known = builder.Initiative(names.Initiative(number)));
        }

        return known;
    }
}
