using Transformation.Framework.Core;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Arrow.Tests;

/// <summary>Files that say of themselves what is not so. Parquet.Net, which reads them in the end, believes them: it can go on without end.</summary>
public sealed class ParquetDamageTests
{
    /// <summary>What no file here comes near to, on however busy a machine: so that a test fails instead of going on without end.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private static readonly byte[] File = Format.Parquet.Write(
        [Commitment.Of(CommitmentId.From("a"), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.Of(1.5m, ContractWeek.Council)), new(2024, 4, 1))]);

    /// <summary>
    /// A table of contents of bytes in field 1. Parquet.Net knows field 1 as a number, and takes the length of the bytes for it; then the byte itself for a number in a field that it does not know, whose number is the mark at the
    /// end. It looked for that number behind the end, without end.
    /// </summary>
    [Fact]
    public async Task Read_FieldOfAnotherType_IsMalformed() =>
        Assert.Equal("file: malformed", await ReadAsync([.. "PAR1"u8, .. Hex("18 01 06 00 04 00 00 00"), .. "PAR1"u8]));

    /// <summary>The second of the two encodings of a column in the table of contents: one more bit makes it a number that takes the next field in, and all that follows is taken for something else.</summary>
    [Fact]
    public async Task Read_NumberThatTakesTheNextFieldIn_IsMalformed()
    {
        var (from, to) = (Hex("19 25 00 06 19 18"), Hex("19 25 00 86 19 18"));
        var places = Places(from).ToArray();
        Assert.Equal(13, places.Length);
        foreach (var place in places)
        {
            Assert.Equal("file: malformed", await ReadAsync([.. File[..place], .. to, .. File[(place + to.Length)..]]));
        }
    }

    [Fact]
    public async Task Read_BytesChangedAtRandom_Ends()
    {
        var random = new Random(20251122);
        for (var i = 0; i < 2000; i++)
        {
            var damaged = File.ToList();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                // The tables are where it matters.
                var place = random.Next(4) == 0 ? random.Next(damaged.Count) : damaged.Count - 1 - random.Next(ContentsLength);
                if (random.Next(8) == 0)
                {
                    damaged.RemoveAt(place);
                }
                else
                {
                    damaged[place] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)(damaged[place] ^ (1 << random.Next(8)));
                }
            }

            await ReadAsync([.. damaged]);
        }
    }

    /// <summary>The contents agree that the file is empty, but there is a row in its pages.</summary>
    [Fact]
    public async Task Read_NoRowsSaysTheTableOfContents_IsMalformed()
    {
        var empty = File;
        foreach (var (from, to, count) in new[] { ("16 02 19 1C 19", "16 00 19 1C 19", 1), ("15 02 16 02 16", "15 02 16 00 16", 13), ("16 02 36", "16 00 36", 1) })
        {
            var places = Places(Hex(from)).ToArray();
            Assert.Equal(count, places.Length);
            foreach (var place in places)
            {
                empty = [.. empty[..place], .. Hex(to), .. empty[(place + Hex(to).Length)..]];
            }
        }

        Assert.Equal("file: malformed", await ReadAsync(empty));
        Assert.Equal("", await ReadAsync(File));
    }

    /// <summary>The first page begins at the fourth byte: fields 1 to 3 are its kind and sizes, the first of field 5 its values. Numbers are written as 0, -1, 1, -2, 2...</summary>
    [Theory]
    [InlineData(5, 2)] // a page of an index
    [InlineData(5, 4)] // a dictionary
    [InlineData(5, 6)] // a page of version 2, without what such a page must have
    [InlineData(5, 8)] // no such kind
    [InlineData(7, 1)] // as -1 bytes,
    [InlineData(7, 0x7E)] // as 63, before it was compressed
    [InlineData(9, 0)] // as none,
    [InlineData(9, 1)] // as -1,
    [InlineData(9, 0x7E)] // as 63, compressed
    [InlineData(12, 0)] // no values
    [InlineData(12, 1)] // -1 values
    [InlineData(12, 4)] // two
    public async Task Read_PageThatIsNotWhatItSays_IsMalformed(int place, byte value)
    {
        Assert.Equal("15 00 15 15 2C 15 02", string.Join(' ', new[] { 4, 5, 6, 8, 10, 11, 12 }.Select(static i => File[i].ToString("X2", null))));
        Assert.Equal("file: malformed", await ReadAsync([.. File[..place], value, .. File[(place + 1)..]]));
    }

    [Fact]
    public async Task Read_BlockThatSaysItIsLong_IsMalformed()
    {
        var place = 4 + PageHeader.Read(File.AsSpan(4)).Length;
        Assert.Equal("file: malformed", await ReadAsync([.. File[..place], .. Hex("FF FF FF FF 07"), .. File[(place + 5)..]]));
    }

    [Fact]
    public void PageHeader_Version2_KnowsWhatIsNotCompressed()
    {
        var page = V2("15 04 15 02 15 04 15 00 15 04 15 02");
        Assert.Equal((PageKind.DataV2, 2, 3, 21, 10, 5), (page.Kind, page.ValueCount, page.LevelsSize, page.Length, page.UncompressedSize, page.CompressedSize));
        Assert.True(page is { IsSound: true, IsCompressed: true });
        Assert.False(V2("15 04 15 02 15 04 15 00 15 04 15 02 12").IsCompressed);
    }

    [Theory]
    [InlineData("15 04 15 06 15 04 15 00 15 04 15 02")] // more nulls than values
    [InlineData("15 04 15 01 15 04 15 00 15 04 15 02")] // -1 nulls
    [InlineData("15 04 15 02 15 04 15 00 15 08 15 04")] // more bytes of levels than there are
    [InlineData("15 04 15 02 15 04 15 00 15 01 15 02")] // -1 bytes of levels
    [InlineData("15 04 15 02 15 04 15 00 15 02 15 01")]
    public void PageHeader_Version2OutOfBounds_IsNotSound(string fields) => Assert.False(V2(fields).IsSound);

    private static int ContentsLength => BitConverter.ToInt32(File, File.Length - 8) + 8;

    private static PageHeader V2(string fields) => PageHeader.Read(Hex($"15 06 15 14 15 0A 5C {fields} 00 00"));

    private static async Task<string> ReadAsync(byte[] file)
    {
        var result = await Task.Run(() => Format.Parquet.Read(file)).WaitAsync(Deadline);
        Assert.True(result.IsValid ? result.RowCount == 1 : result.Rows.IsEmpty, Convert.ToBase64String(file));
        return result.Told();
    }

    private static IEnumerable<int> Places(byte[] bytes) => Enumerable.Range(0, File.Length - bytes.Length).Where(i => File.AsSpan(i, bytes.Length).SequenceEqual(bytes));

    private static byte[] Hex(string bytes) => Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
}
