using Microsoft.Data.Sqlite;
using Transformation.Framework.Core;

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
        initiatives = new(connection, plan, "load_initiative", "id", "id = ?3", static (statement, id) => statement.Bind(3, id));
        units = new(
            connection,
            plan,
            "load_unit",
            "scheme, code, team, cohort",
            "scheme = ?3 AND code = ?4 AND ifnull(team, '') = ifnull(?5, '') AND ifnull(cohort, '') = ifnull(?6, '')",
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
