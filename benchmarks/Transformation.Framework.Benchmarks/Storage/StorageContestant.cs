namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>One way to do a piece of work.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Run">The work, which is timed; returns what it did as a number, the same for all contestants of a comparison.</param>
/// <param name="Ready">What comes before each turn and is not timed; null for nothing.</param>
internal sealed record StorageContestant(string Name, Func<ValueTask<long>> Run, Func<ValueTask>? Ready = null);
