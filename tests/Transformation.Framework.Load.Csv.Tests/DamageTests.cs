using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Csv.Tests;

/// <summary>Files that were cut, flipped or mixed on their way: a result either way, and never half a file taken for a whole one.</summary>
public sealed class DamageTests
{
    private static readonly Gen<byte[]> Files = AnyCommitments.Lists().Select(Text.Write);

    [Property(MaxTest = 30)]
    public Property Read_CutAtEveryByte_IsAProblemOrEndsAtTheEndOfARow() => Prop.ForAll(Files.ToArbitrary(), static file =>
    {
        var whole = Text.Read(file).OrThrow();
        for (var length = 0; length < file.Length; length++)
        {
            var cut = Text.Read(file[..length]);
            if (cut.IsValid)
            {
                Assert.True(file[length - 1] is (byte)'\n' or (byte)'\r', $"cut to {length} of {file.Length} bytes");
                Assert.Equal(whole.Take(cut.Rows.Length), cut.Rows);
            }
            else
            {
                Assert.Empty(cut.Rows);
            }

            // Whoever knows how many rows there are to be misses them; a file that is whole but for the last half of a CRLF is whole.
            var expected = Text.Read(file[..length], new() { ExpectedRows = whole.Length, KeepGoodRows = true });
            Assert.True(!expected.IsValid || expected.Rows.SequenceEqual(whole), $"cut to {length} of {file.Length} bytes");
        }
    });

    [Property(MaxTest = 300)]
    public Property Read_BytesChanged_GivesRowsOrProblems() => Prop.ForAll(Damaged().ToArbitrary(), static file =>
    {
        var result = Text.Read(file);
        Assert.True(result.IsValid || result.Rows.IsEmpty);
        Assert.True(result.IsValid || result.Problems.All(static problem => problem.Message.Length is > 0 and < 1000 && !problem.Message.Any(char.IsControl)));
        Assert.True(result.RejectedCount <= result.RowCount);

        var kept = Text.Read(file, new() { KeepGoodRows = true });
        Assert.Equal(result.Problems.AsEnumerable(), kept.Problems);
        Assert.True(!kept.IsComplete || kept.Rows.Length == kept.RowCount - kept.RejectedCount);
    });

    [Property(MaxTest = 300)]
    public Property Read_InPieces_IsTheSame() => Prop.ForAll(Damaged().ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), static (file, piece) =>
    {
        var whole = Text.Everything(Text.Read(file));
        Assert.Equal(whole, Text.Everything(CommitmentCsv.Read(new Pieces(file, piece))));
        Assert.Equal(whole, Text.Everything(CommitmentCsv.ReadAsync(new Pieces(file, piece)).GetAwaiter().GetResult()));
    });

    private static Gen<byte[]> Damaged() =>
        from file in Files
        from form in Gen.Choose(0, 3)
        from changes in Gen.Choose(0, 6).SelectMany(static count => Gen.ArrayOf(Change(), count))
        select changes.Aggregate(form == 0 ? InUtf16(file) : file, static (bytes, change) => change(bytes));

    private static byte[] InUtf16(byte[] file) => System.Text.Encoding.Unicode.GetBytes("\uFEFF" + System.Text.Encoding.UTF8.GetString(file));

    private static Gen<Func<byte[], byte[]>> Change() =>
        from place in Gen.Choose(0, int.MaxValue)
        from value in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, '"', ',', '\r', '\n', '-', '=', 0xFF, 0xEF, 0xD8))
        from kind in Gen.Choose(0, 3)
        select (Func<byte[], byte[]>)(bytes =>
        {
            var at = bytes.Length == 0 ? 0 : place % bytes.Length;
            return kind switch
            {
                0 => [.. bytes[..at], (byte)value, .. bytes[at..]],
                1 when bytes.Length > 0 => [.. bytes[..at], .. bytes[(at + 1)..]],
                2 when bytes.Length > 0 => [.. bytes[..at], (byte)value, .. bytes[(at + 1)..]],
                _ => [.. bytes, .. bytes[at..]],
            };
        });

    /// <summary>A file that comes a few bytes at a time.</summary>
    private sealed class Pieces(byte[] file, int piece) : MemoryStream(file)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(piece, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
