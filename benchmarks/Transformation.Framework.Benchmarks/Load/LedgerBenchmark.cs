using BenchmarkDotNet.Attributes;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>What it takes a ledger that holds so many commitments to take in one more, to change one and to let one go; each of them anywhere among those it holds.</summary>
/// <remarks>Reported for one update. A round changes some commitments and changes them back, or adds some and withdraws them, so that it ends as it began.</remarks>
[MemoryDiagnoser]
public class LedgerBenchmark
{
    private const int InARound = 4_096;

    private Commitment[] changes = null!;
    private Commitment[] additions = null!;
    private LoadLedger ledger = null!;

    [Params(10_000, 1_000_000)]
    public int Commitments { get; set; }

    [GlobalSetup]
    public void FillTheLedger()
    {
        var held = LoadWorkload.Of(Commitments, isMixed: true).ToRecords();
        ledger = new LoadLedger(BenchmarkRange.Range, LoadWorkload.Catalogue, TimeGrain.Month, LoadGrouping.ByTheme.Dimensions);
        foreach (var commitment in held)
        {
            ledger.Add(commitment);
        }

        var chosen = Enumerable.Range(0, Commitments).ToArray();
        new Random(3).Shuffle(chosen);
        var changed = LoadWorkload.Of(InARound / 2, isMixed: true, seed: 1).ToRecords(chosen[..(InARound / 2)]);
        changes = [.. changed, .. chosen[..(InARound / 2)].Select(i => held[i])];
        additions = LoadWorkload.Of(InARound, isMixed: true, seed: 2).ToRecords([.. Enumerable.Range(Commitments, InARound)]);
    }

    /// <summary>To another organisation, size and time, and back.</summary>
    [Benchmark(OperationsPerInvoke = InARound)]
    public int Change()
    {
        foreach (var commitment in changes)
        {
            ledger.Change(commitment);
        }

        return ledger.Count;
    }

    /// <summary>One update is an addition or a withdrawal; half are either.</summary>
    [Benchmark(OperationsPerInvoke = 2 * InARound)]
    public int AddAndWithdraw()
    {
        foreach (var commitment in additions)
        {
            ledger.Add(commitment);
        }

        foreach (var commitment in additions)
        {
            ledger.Withdraw(commitment.Id);
        }

        return ledger.Count;
    }

    /// <summary>An update, and a snapshot for a reader after each: a sixteenth of a round.</summary>
    [Benchmark(OperationsPerInvoke = InARound / 16)]
    public LoadCube? ChangeAndSnapshot()
    {
        LoadCube? last = null;
        foreach (var commitment in changes.AsSpan(0, InARound / 16))
        {
            ledger.Change(commitment);
            last = ledger.Snapshot();
        }

        return last;
    }
}
