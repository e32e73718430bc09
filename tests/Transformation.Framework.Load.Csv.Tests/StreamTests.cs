using System.Runtime.CompilerServices;

namespace Transformation.Framework.Load.Csv.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task Stream_GivesGoodRowsAndProblemsAsTheyCome()
    {
        var steps = new List<string>();
        await foreach (var row in CommitmentCsv.StreamAsync(Of(Text.Header + Text.Good + "b,stroke,?,,,,-1,,,,\nc,stroke,ods:RVJ,,,,1,,,,")))
        {
            steps.Add($"{row.Row} {row.Value?.Id} {string.Join(" ", row.Problems.Select(static problem => problem.Code))}".Trim());
        }

        Assert.Equal(["2 posts", "3  invalid-value out-of-range", "4  truncated"], steps);
    }

    [Fact]
    public async Task Stream_BadHeader_IsOneStep()
    {
        var steps = new List<ImportedRow<Commitment>>();
        await foreach (var row in CommitmentCsv.StreamAsync(Of("id\n" + Text.Good)))
        {
            steps.Add(row);
        }

        Assert.Equal((1, 5), (steps.Count, steps[0].Problems.Length));
        Assert.Equal((1L, false), (steps[0].Row, steps[0].IsAccepted));
    }

    [Fact]
    public async Task Stream_AHundredThousandRows_KeepsNoneOfThem()
    {
        var (count, early) = (0, new WeakReference(null));
        await foreach (var row in CommitmentCsv.StreamAsync(new Rows(100_000), new() { FindDuplicates = false }))
        {
            Assert.True(row.IsAccepted);
            if (++count == 50_000)
            {
                early = Weak(row);
            }
            else if (count == 99_999)
            {
                GC.Collect();
                Assert.False(early.IsAlive, "A row handed out long ago is still held.");
            }
        }

        Assert.Equal(100_000, count);
    }

    [Fact]
    public async Task ReadAsync_TellsProgressUpToTheEnd()
    {
        var told = new Told();
        var result = await CommitmentCsv.ReadAsync(new Rows(20_000), progress: told);
        Assert.Equal([0, 8192, 16384, 20_000], told.Reports);
        Assert.Equal(20_000, result.OrThrow().Length);
    }

    [Fact]
    public async Task Cancelled_StopsBetweenTwoRows()
    {
        using var source = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in CommitmentCsv.StreamAsync(new Rows(100)).WithCancellation(source.Token))
            {
                if (++count == 7)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(7, count);
        Assert.ThrowsAny<OperationCanceledException>(() => CommitmentCsv.Read(new Rows(1), cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CommitmentCsv.ReadAsync(new Rows(1), cancellationToken: source.Token));
    }

    [Fact]
    public void Read_FaultOfTheStream_PassesThrough_AndTheStreamStaysOpen()
    {
        Assert.Throws<IOException>(() => CommitmentCsv.Read(new Broken()));
        using var stream = Of(Text.Header);
        CommitmentCsv.Read(stream);
        Assert.True(stream.CanRead);
    }

    // On its own, so that no slot of the caller's frame holds the row.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Weak(ImportedRow<Commitment> row) => new(row.Value);

    private static MemoryStream Of(string text) => new(Text.Utf8(text));

    /// <summary>A file of so many rows, made as it is read.</summary>
    private sealed class Rows(int count) : MemoryStream(Text.Utf8(Text.Header))
    {
        private int made;
        private byte[] rest = [];

        public override int Read(Span<byte> buffer)
        {
            var read = base.Read(buffer);
            if (read > 0)
            {
                return read;
            }

            if (rest.Length == 0 && made < count)
            {
                rest = Text.Utf8($"c{made++},stroke,ods:RVJ,Therapies,2024-04-01,,0.4,37.5h/5d,,,\n");
            }

            read = Math.Min(rest.Length, buffer.Length);
            rest.AsSpan(0, read).CopyTo(buffer);
            rest = rest[read..];
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The cable is out.");
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Reports { get; } = [];

        public void Report(long value) => Reports.Add(value);
    }
}
