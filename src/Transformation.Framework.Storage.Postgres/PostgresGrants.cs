using System.Collections.Immutable;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Who may do what with which table.</summary>
internal static class PostgresGrants
{
    /// <summary>Tables of which an application may change every row.</summary>
    private static readonly ImmutableArray<string> Changed = ["aggregate", .. PostgresLoadSchema.Tables, .. PostgresTextSchema.Tables];

    /// <summary>Tables that an application only adds to.</summary>
    private static readonly ImmutableArray<string> Appended = ["decision"];

    /// <summary>What nobody but the owner writes: views, and the store's own mark.</summary>
    private static readonly ImmutableArray<string> Read = ["store", "aggregate_document", .. PostgresLoadSchema.Views];

    private static readonly ImmutableArray<string> Sequences = ["version", .. PostgresLoadSchema.Sequences];

    internal static string Script(string schema, string role, PostgresAccess access)
    {
        if (!Enum.IsDefined(access))
        {
            throw new ArgumentOutOfRangeException(nameof(access), access, "There is no such access.");
        }

        string[] grants =
        [
            "GRANT USAGE ON SCHEMA {schema} TO {role};",
            $"GRANT SELECT ON {Names([.. Read, .. Changed, .. Appended])} TO {{role}};",
            .. access == PostgresAccess.Reader ? Array.Empty<string>() :
            [
                $"GRANT INSERT, UPDATE, DELETE ON {Names(Changed)} TO {{role}};",
                $"GRANT INSERT ON {Names(Appended)} TO {{role}};",
                $"GRANT USAGE ON SEQUENCE {Names(Sequences)} TO {{role}};",
            ],
        ];
        return PostgresName.InSchema(string.Join('\n', grants) + "\n", schema).Replace("{role}", PostgresName.QuoteRole(role), StringComparison.Ordinal);
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"{{schema}}.{name}"));
}
