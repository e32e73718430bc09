using Microsoft.Data.Sqlite;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>What the rows of one plan name, for writing. Not thread-safe.</summary>
internal sealed class SqliteLoadNames : IDisposable
{
    private readonly SqliteNumbers<string> initiatives;
    private readonly SqliteNumbers<SqliteUnit> units;
    private readonly SqliteNumbers<Provenance> provenances;
    private Provenance? lastProvenance;
    private long lastProvenanceNumber;

    internal SqliteLoadNames(SqliteConnection connection, long plan)
    {
        initiatives = new(connection, plan, "load_initiative", "initiative", "initiative = ?3", static (statement, id) => statement.Bind(3, id));
        units = new(
            connection,
            plan,
            "load_unit",
            "organisation, team, cohort",
            "organisation = ?3 AND ifnull(team, '') = ifnull(?4, '') AND ifnull(cohort, '') = ifnull(?5, '')",
            static (statement, unit) => unit.Bind(statement));
        provenances = new(
            connection,
            plan,
            "load_provenance",
            "is_synthetic, source",
            "is_synthetic = ?3 AND ifnull(source, '') = ifnull(?4, '')",
            static (statement, provenance) =>
            {
                statement.Bind(3, provenance.IsSynthetic ? 1 : 0);
                statement.Bind(4, provenance.Source);
            });
    }

    /// <summary>What the numbers of initiatives stand for.</summary>
    internal static SqliteNamed<T> ReadInitiatives<T>(SqliteConnection connection, Func<InitiativeId, T> read) =>
        new(connection, "SELECT initiative FROM load_initiative WHERE plan = ?1 AND number = ?2", found => read(InitiativeId.From(found.Text(0))));

    /// <summary>What the numbers of units stand for.</summary>
    internal static SqliteNamed<T> ReadUnits<T>(SqliteConnection connection, Func<SqliteUnit, T> read) =>
        new(connection, "SELECT organisation, team, cohort FROM load_unit WHERE plan = ?1 AND number = ?2", found => read(SqliteUnit.Read(found)));

    /// <summary>What the numbers of provenances stand for.</summary>
    internal static SqliteNamed<Provenance> ReadProvenances(SqliteConnection connection) => new(
        connection,
        "SELECT is_synthetic, source FROM load_provenance WHERE plan = ?1 AND number = ?2",
        static found => found.Number(0) == 1 ? Core.Provenance.Synthetic(found.TextOrNull(1)) : Core.Provenance.Published(found.Text(1)));

    /// <summary>What to throw when a row holds what no row can hold.</summary>
    internal static StoreCorruptException NoSuchRow(Exception e) => new("The store holds a row of a load plan that no plan can have.", e);

    internal long Initiative(InitiativeId initiative) => initiatives.Of(initiative.Value);

    internal long Unit(OrganisationId organisation, string? team, CohortId? cohort = null) => units.Of(new(organisation, team, cohort));

    internal long? Provenance(Provenance? provenance)
    {
        if (provenance is null)
        {
            return null;
        }

        // The rows of one import mostly share one: then its text need not be compared.
        if (!ReferenceEquals(provenance, lastProvenance))
        {
            (lastProvenance, lastProvenanceNumber) = (provenance, provenances.Of(provenance));
        }

        return lastProvenanceNumber;
    }

    public void Dispose()
    {
        initiatives.Dispose();
        units.Dispose();
        provenances.Dispose();
    }
}
