using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Where an embedded store is and how it is opened.</summary>
/// <remarks>Checked when the store is opened. Immutable; safe to share between threads.</remarks>
public sealed class SqliteStoreOptions
{
    private static readonly Duration LongestBusyTimeout = Duration.FromHours(1);

    /// <summary>The path of the file, absolute or relative to the current directory. Its directory must exist.</summary>
    /// <value>Not blank. <c>:memory:</c> is refused: Core's in-memory stores are for that.</value>
    public required string Path { get; init; }

    /// <summary>How long a call waits for another process that is writing before it gives up with <c>Busy</c>.</summary>
    /// <value>5 seconds unless set; from zero to one hour.</value>
    public Duration BusyTimeout { get; init; } = Duration.FromSeconds(5);

    /// <summary>Whether the file is only read: it must exist and be of this library's schema version, and every write fails.</summary>
    /// <value>False unless set.</value>
    public bool ReadOnly { get; init; }

    /// <summary>For tests: done to every connection when it is opened, to make SQLite fail in ways that a test cannot otherwise bring about.</summary>
    internal Action<SqliteConnection>? OnOpen { get; init; }

    /// <summary>Everything that is wrong with these options, in words that do not repeat them; empty when nothing is.</summary>
    /// <remarks>Opening a store refuses options that have a fault. Looks at the options only, not at the file.</remarks>
    public ImmutableArray<string> FindFaults()
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        if (string.IsNullOrWhiteSpace(Path))
        {
            faults.Add("The store has no path.");
        }
        else if (Path == ":memory:")
        {
            faults.Add("A store needs a file; for one in memory there are Core's in-memory stores.");
        }
        else if (Path.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add("The path has a NUL character.");
        }

        if (BusyTimeout < Duration.Zero || BusyTimeout > LongestBusyTimeout)
        {
            faults.Add("The busy timeout is from zero to one hour.");
        }

        return faults.ToImmutable();
    }
}
