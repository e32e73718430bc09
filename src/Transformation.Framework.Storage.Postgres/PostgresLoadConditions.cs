using Npgsql;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>What rows of one set a filter wants, as SQL: only the conditions that it has, so that the server sees which index fits.</summary>
internal sealed class PostgresLoadConditions
{
    private readonly List<NpgsqlParameter> parameters = [];
    private readonly List<string> conditions = [];

    private PostgresLoadConditions()
    {
    }

    /// <summary>The conditions, about the table called <c>r</c>.</summary>
    internal string Text => string.Join(" AND ", conditions);

    internal IReadOnlyList<NpgsqlParameter> Parameters => parameters;

    /// <summary>The conditions for a set; null when its names say that it has nothing of what is wanted.</summary>
    internal static PostgresLoadConditions? Of(PostgresLoadNames names, LoadRowFilter filter)
    {
        if ((filter.Organisation is not null && names.Units.Count == 0) || (filter.Initiative is not null && names.Initiatives.Count == 0))
        {
            return null;
        }

        var all = new PostgresLoadConditions();
        all.Require("r.set_id = ?", new NpgsqlParameter<long> { TypedValue = names.Set });
        if (filter.Organisation is not null)
        {
            all.Require("r.unit = ANY (?)", new NpgsqlParameter<int[]> { TypedValue = [.. names.Units.Keys] });
        }

        if (filter.Initiative is not null)
        {
            all.Require("r.initiative = ANY (?)", new NpgsqlParameter<int[]> { TypedValue = [.. names.Initiatives.Keys] });
        }

        if (filter.Days is { } days)
        {
            all.Require($"(r.from_day IS NULL OR r.from_day <= {PostgresDays.Epoch} + ?)", new NpgsqlParameter<int> { TypedValue = PostgresDays.ToCompare(days.End) });
            all.Require($"(r.to_day IS NULL OR r.to_day >= {PostgresDays.Epoch} + ?)", new NpgsqlParameter<int> { TypedValue = PostgresDays.ToCompare(days.Start) });
        }

        return all;
    }

    /// <param name="condition">The condition, in which a question mark stands for the parameter.</param>
    /// <param name="parameter">The parameter.</param>
    private void Require(string condition, NpgsqlParameter parameter)
    {
        parameters.Add(parameter);
        conditions.Add(condition.Replace("?", FormattableString.Invariant($"${parameters.Count}"), StringComparison.Ordinal));
    }
}
