using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>The floor: every byte read once in order, with the widest vectors and as many threads as the others, and added up so that it cannot be left out.</summary>
internal sealed class Reading(string name, int threads, params Array[] columns) : LoadContestant(name)
{
    private const int ChunkBytes = 1 << 20;

    private ulong sum;

    public override void Run()
    {
        foreach (var column in columns)
        {
            Read(column);
        }
    }

    public override long[]? Result() => null;

    public override string ToString() => FormattableString.Invariant($"{Name}: {sum}");

    private void Read(Array column)
    {
        var length = Buffer.ByteLength(column);
        var chunks = (length / ChunkBytes) + 1;
        if (threads == 1 || chunks == 1)
        {
            sum ^= Sum(column, 0, length);
            return;
        }

        var next = -1;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var mine = 0UL;
            for (var i = Interlocked.Increment(ref next); i < chunks; i = Interlocked.Increment(ref next))
            {
                mine ^= Sum(column, i * ChunkBytes, Math.Min(length, checked((int)Math.Min(int.MaxValue, (i + 1L) * ChunkBytes))));
            }

            Interlocked.Add(ref sum, mine & int.MaxValue);
        });
    }

    private static ulong Sum(Array column, int from, int to)
    {
        // Four sums, so that no addition waits for the one before.
        ref var bytes = ref MemoryMarshal.GetArrayDataReference(column);
        var (a, b, c, d) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero, Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        var at = (nuint)from;
        for (; at + 256 <= (nuint)to; at += 256)
        {
            a ^= Vector512.LoadUnsafe(ref bytes, at).AsUInt64();
            b ^= Vector512.LoadUnsafe(ref bytes, at + 64).AsUInt64();
            c ^= Vector512.LoadUnsafe(ref bytes, at + 128).AsUInt64();
            d ^= Vector512.LoadUnsafe(ref bytes, at + 192).AsUInt64();
        }

        return ((a ^ b) ^ (c ^ d)).GetElement(0);
    }
}
