using System.Text;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The names of schemas and roles, the only texts that stand in SQL and are not parameters.</summary>
internal static class PostgresName
{
    /// <summary>What stands for the schema in the statements of this package.</summary>
    internal const string SchemaMark = "{schema}";

    /// <summary>PostgreSQL cuts longer names off without a word (NAMEDATALEN - 1).</summary>
    private const int MaxBytes = 63;

    /// <summary>Why a name cannot be that of a store's schema; null when it can.</summary>
    internal static string? SchemaFault(string? schema) => schema switch
    {
        null or "" => "The schema has no name.",
        { Length: > MaxBytes } => "The name of the schema has more than 63 characters.",
        _ when char.IsAsciiDigit(schema[0]) || !schema.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_') =>
            "The name of the schema has something else than ASCII letters, digits and _, or begins with a digit.",
        _ when schema.StartsWith("pg_", StringComparison.OrdinalIgnoreCase) => "Names that begin with pg_ are PostgreSQL's own.",
        _ => null,
    };

    /// <summary>Puts a schema, quoted, in the place of every mark in a statement.</summary>
    /// <exception cref="ArgumentException">The name cannot be that of a store's schema.</exception>
    internal static string InSchema(string sql, string schema) =>
        SchemaFault(schema) is { } fault ? throw new ArgumentException(fault, nameof(schema)) : sql.Replace(SchemaMark, Quote(schema), StringComparison.Ordinal);

    /// <exception cref="ArgumentException">No role has that name.</exception>
    internal static string QuoteRole(string role)
    {
        ArgumentException.ThrowIfNullOrEmpty(role);
        return Encoding.UTF8.GetByteCount(role) <= MaxBytes && !role.Contains('\0', StringComparison.Ordinal)
            ? Quote(role)
            : throw new ArgumentException("The name of a role has at most 63 bytes, and no NUL.", nameof(role));
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
