using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>What the numbers in the rows of a set stand for; for one who reads. Those that a filter does not want are left out.</summary>
/// <remarks>In memory while a plan is read: it grows with the organisations, teams, cohorts and initiatives of a plan, not with its rows.</remarks>
internal sealed class PostgresLoadNames
{
    private readonly Dictionary<int, InitiativeId> initiatives = [];
    private readonly Dictionary<int, (OrganisationId Organisation, string? Team, CohortId? Cohort)> units = [];

    private PostgresLoadNames(long set) => Set = set;

    /// <summary>The set that the numbers are of.</summary>
    internal long Set { get; }

    internal IReadOnlyDictionary<int, InitiativeId> Initiatives => initiatives;

    internal IReadOnlyDictionary<int, (OrganisationId Organisation, string? Team, CohortId? Cohort)> Units => units;

    internal InitiativeId Initiative(int number) => initiatives.TryGetValue(number, out var initiative) ? initiative : throw Lost("an initiative");

    internal (OrganisationId Organisation, string? Team, CohortId? Cohort) Unit(int number) => units.TryGetValue(number, out var unit) ? unit : throw Lost("an organisation");

    internal static StoreCorruptException Lost(string what) => new($"A row of a load plan refers to {what} that the store has lost.");

    internal static async ValueTask<PostgresLoadNames> ReadAsync(NpgsqlConnection connection, string schema, long set, LoadRowFilter filter, CancellationToken cancellationToken)
    {
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Named($"SELECT number, initiative FROM {schema}.load_initiative WHERE set_id = $1 AND ($2 IS NULL OR initiative = $2)", set, filter.Initiative?.Value),
                Named($"SELECT number, organisation, team, cohort FROM {schema}.load_unit WHERE set_id = $1 AND ($2 IS NULL OR organisation = $2)", set, filter.Organisation?.ToString()),
            },
        };
        var names = new PostgresLoadNames(set);
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                names.initiatives.Add(reader.GetInt32(0), Read(reader.GetString(1), InitiativeId.From));
            }

            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                CohortId? cohort = reader.IsDBNull(3) ? null : Read(reader.GetString(3), CohortId.From);
                names.units.Add(reader.GetInt32(0), (Read(reader.GetString(1), static text => OrganisationId.Parse(text)), reader.IsDBNull(2) ? null : reader.GetString(2), cohort));
            }
        }

        return names;
    }

    /// <summary>A parameter that may be null, and has a type even then.</summary>
    internal static NpgsqlParameter Text(string? value) => new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)value ?? DBNull.Value };

    private static NpgsqlBatchCommand Named(string sql, long set, string? wanted) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<long> { TypedValue = set },
            Text(wanted),
        },
    };

    /// <summary>Reads a name that was valid when it was written.</summary>
    internal static T Read<T>(string text, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StoreCorruptException("The store holds a name in a load plan that nothing can have.", e);
        }
    }
}
