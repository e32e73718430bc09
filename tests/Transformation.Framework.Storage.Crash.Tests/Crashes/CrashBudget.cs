using System.Globalization;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>How often processes are killed: a few times wherever tests run, <c>TF_CRASH_KILLS</c> times for each store where somebody says so.</summary>
internal static class CrashBudget
{
    private const int Usual = 15;

    public static int Kills { get; } = int.TryParse(Environment.GetEnvironmentVariable("TF_CRASH_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : Usual;

    /// <summary>Whether everything is tried that can be, rather than samples: where a change is decided upon.</summary>
    public static bool IsFull => Kills >= 200;

    /// <summary>What all is drawn from; another one may be set to try other moments.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("TF_CRASH_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 20261123;
}
