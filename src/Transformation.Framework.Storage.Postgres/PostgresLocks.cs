using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>What a transaction that writes holds from its beginning to its end, as advisory locks; all are taken in one order, so that no two transactions ever wait for each other.</summary>
/// <remarks>
/// <para>First the store, shared by all who write and alone for those who change very much or set the version counter; then names (of aggregates, of load plans) in the order of their
/// numbers; last the decision log. Every version is taken from the counter under these locks, so that the versions of a name only ever grow.</para>
/// <para>A number is made from the schema and the name: two schemas in one database do not meet but by chance, and then one waits without need, no more. Readers take none.</para>
/// </remarks>
internal sealed class PostgresLocks
{
    /// <summary>Beyond this many names the whole store is locked: each lock takes room in a table that the whole server shares.</summary>
    internal const int MostNames = 64;

    private PostgresLocks(long store, bool alone, ImmutableArray<long> others)
    {
        Store = store;
        Alone = alone;
        Others = others;
    }

    /// <summary>The number of the store's lock.</summary>
    internal long Store { get; }

    /// <summary>Whether nobody else may write meanwhile.</summary>
    internal bool Alone { get; }

    /// <summary>The numbers of the others, in the order to take them.</summary>
    internal ImmutableArray<long> Others { get; }

    /// <summary>Those for writing to some names, and to the decision log.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="kind">What the names are of: tells an aggregate from a load plan.</param>
    /// <param name="names">The names.</param>
    /// <param name="log">Whether the decision log is written too.</param>
    internal static PostgresLocks Of(string schema, string kind, IReadOnlyCollection<string> names, bool log = false)
    {
        var alone = names.Count > MostNames;
        var locked = alone ? [] : names;
        return new(Number(schema, "store"), alone, [.. locked.Select(name => Number(schema, kind, name)).Distinct().Order(), .. log ? [Number(schema, "log")] : (long[])[]]);
    }

    /// <summary>Those for writing to some aggregates, and to the decision log.</summary>
    internal static PostgresLocks Of(string schema, AggregateBatch batch, bool log = false) =>
        Of(schema, "aggregate", [.. batch.Select(static change => change.Id.ToString())], log);

    /// <summary>The store alone, the decision log too.</summary>
    internal static PostgresLocks Everything(string schema) => new(Number(schema, "store"), alone: true, [Number(schema, "log")]);

    private static long Number(string schema, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder("transformation-framework");
        foreach (var part in (ReadOnlySpan<string>)[schema, .. parts])
        {
            text.Append('\0').Append(part);
        }

        return BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
