using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>The stores against what a developer writes by hand, in one process, by turns, as Markdown.</summary>
internal static class StorageReport
{
    public static async Task PrintAsync(StorageOptions options)
    {
        Console.WriteLine(string.Join(", ", (string[])
        [
            FormattableString.Invariant($"{Environment.ProcessorCount} processors"), RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription,
            $"Microsoft.Data.Sqlite {VersionOf<SqliteConnection>()}", $"Npgsql {VersionOf<NpgsqlConnection>()}",
        ]) + ".");
        if (options.Only is null or "sqlite")
        {
            await SqliteReport.PrintAsync(options);
        }

        if (options.Only is null or "postgresql")
        {
            await PostgresReport.PrintAsync(options);
        }
    }

    private static string VersionOf<T>() => FileVersionInfo.GetVersionInfo(typeof(T).Assembly.Location).ProductVersion?.Split('+')[0] ?? "of unknown version";
}
