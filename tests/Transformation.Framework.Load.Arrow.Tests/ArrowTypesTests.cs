using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Transformation.Framework.Load.Arrow.Tests;

/// <summary>Columns as other programs write them, two rows each, among the columns that a file must have.</summary>
public sealed class ArrowTypesTests
{
    private static readonly long Midnight = new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    public static TheoryData<string, IArrowArray> Numbers => new()
    {
        { "int8", new Int8Array.Builder().Append(2).AppendNull().Build() },
        { "int16", new Int16Array.Builder().Append(2).AppendNull().Build() },
        { "int32", new Int32Array.Builder().Append(2).AppendNull().Build() },
        { "int64", new Int64Array.Builder().Append(2).AppendNull().Build() },
        { "uint8", new UInt8Array.Builder().Append(2).AppendNull().Build() },
        { "uint16", new UInt16Array.Builder().Append(2).AppendNull().Build() },
        { "uint32", new UInt32Array.Builder().Append(2).AppendNull().Build() },
        { "uint64", new UInt64Array.Builder().Append(2).AppendNull().Build() },
        { "float", new FloatArray.Builder().Append(2f).AppendNull().Build() },
        { "double", new DoubleArray.Builder().Append(2d).AppendNull().Build() },
        { "decimal128", new Decimal128Array.Builder(new Decimal128Type(12, 4)).Append(2m).AppendNull().Build() },
        { "decimal256", new Decimal256Array.Builder(new Decimal256Type(50, 20)).Append(2m).AppendNull().Build() },
        { "text", new StringArray.Builder().Append("2").AppendNull().Build() },
        { "dictionary of text", Dictionary(new UInt8Array.Builder().Append(1).AppendNull().Build(), "1", "2") },
    };

    public static TheoryData<string, IArrowArray> Dates => new()
    {
        { "date32", new Date32Array.Builder().Append(new DateOnly(2024, 4, 1)).AppendNull().Build() },
        { "date64", new Date64Array.Builder().Append(new DateOnly(2024, 4, 1)).AppendNull().Build() },
        { "seconds", Timestamps(TimeUnit.Second, Midnight) },
        { "milliseconds", Timestamps(TimeUnit.Millisecond, Midnight * 1000) },
        { "microseconds", Timestamps(TimeUnit.Microsecond, Midnight * 1_000_000) },
        { "nanoseconds", Timestamps(TimeUnit.Nanosecond, Midnight * 1_000_000_000) },
        { "text", new StringArray.Builder().Append("2024-04-01").AppendNull().Build() },
        { "dictionary of text", Dictionary(new Int64Array.Builder().Append(0).AppendNull().Build(), "2024-04-01") },
    };

    public static TheoryData<string, IArrowArray> Texts => new()
    {
        { "string", new StringArray.Builder().Append("Therapies").AppendNull().Build() },
        { "string view", new StringViewArray.Builder().Append("Therapies").AppendNull().Build() },
        { "dictionary", Dictionary(new Int32Array.Builder().Append(1).AppendNull().Build(), "Nurses", "Therapies") },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Read_NumbersOfEveryType_AreNumbers(string type, IArrowArray column)
    {
        var rows = (await ReadAsync(("wte", column))).OrThrow();
        Assert.Equal((2000, type), (((WteSize)rows[0].Size).Wte.Thousandths, type));
        Assert.IsType<UnestimatedSize>(rows[1].Size);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Read_DatesOfEveryType_AreDates(string type, IArrowArray column)
    {
        var rows = (await ReadAsync(("from", column))).OrThrow();
        Assert.Equal((new NodaTime.LocalDate(2024, 4, 1), type), (rows[0].From, type));
        Assert.Null(rows[1].From);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Read_TextOfEveryType_IsText(string type, IArrowArray column)
    {
        var rows = (await ReadAsync(("team", column))).OrThrow();
        Assert.Equal(("Therapies", null, type), (rows[0].Team, rows[1].Team, type));
    }

    [Fact]
    public async Task Read_BinaryFractions_AreTheDecimalsTheyStandFor()
    {
        Assert.Equal(100, await Wte(new DoubleArray.Builder().Append(0.1).Append(0).Build()));
        Assert.Equal(100, await Wte(new FloatArray.Builder().Append(0.1f).Append(0).Build()));

        static async Task<int> Wte(IArrowArray column) => ((WteSize)(await ReadAsync(("wte", column))).OrThrow()[0].Size).Wte.Thousandths;
    }

    [Fact]
    public async Task Read_NumbersThatAreNone_AreProblemsOfTheirRows()
    {
        Assert.Equal("row 1, wte: wrong-type; row 2, wte: wrong-type", (await ReadAsync(("wte", new DoubleArray.Builder().Append(double.NaN).Append(double.PositiveInfinity).Build()))).Told());
        Assert.Equal("row 1, wte: invalid-value; row 2, wte: out-of-range", (await ReadAsync(("wte", new DoubleArray.Builder().Append(0.12345).Append(-0.5).Build()))).Told());
        Assert.Equal("row 1, wte: out-of-range; row 2, wte: out-of-range", (await ReadAsync(("wte", new Int64Array.Builder().Append(long.MaxValue).Append(long.MinValue).Build()))).Told());
    }

    [Fact]
    public async Task Read_DatesThatAreNone_AreProblemsOfTheirRows()
    {
        Assert.Equal("row 1, from: wrong-type; row 2, from: out-of-range", (await ReadAsync(("from", Timestamps(TimeUnit.Second, Midnight + 1, -86_400)))).Told());
        var days = new Date32Array(new ArrowBuffer.Builder<int>().Append(int.MaxValue).Append(int.MinValue).Build(), ArrowBuffer.Empty, 2, 0, 0);
        Assert.Equal("row 1, from: wrong-type; row 2, from: wrong-type", (await ReadAsync(("from", days))).Told());
    }

    [Fact]
    public async Task Read_ColumnsOfWrongTypes_AreOneProblemEach()
    {
        var flags = new BooleanArray.Builder().Append(true).Append(false).Build();
        var days = new Date32Array.Builder().Append(new DateOnly(2024, 4, 1)).AppendNull().Build();
        var result = await ReadAsync(("wte", flags), ("team", days), ("from", new Int32Array.Builder().Append(1).Append(2).Build()));
        Assert.Equal("from: wrong-type; wte: wrong-type; team: wrong-type", result.Told());
        Assert.Equal((0, false), (result.RowCount, result.IsComplete));
    }

    [Fact]
    public async Task Read_WrongColumns_AreNamed()
    {
        var text = new StringArray.Builder().Append("x").AppendNull().Build();
        Assert.Equal("cost: unknown-column", (await ReadAsync(("cost", text))).Told());
        Assert.True((await ReadAsync(new ImportOptions { IgnoredColumns = ["cost"] }, ("cost", text))).IsValid);
        Assert.True((await ReadAsync(new ImportOptions { IgnoredColumns = ["cost"] }, ("cost", new BinaryArray.Builder().Append([1]).AppendNull().Build()))).IsValid);
    }

    [Fact]
    public async Task Read_BytesThatAreNotUtf8_AreNamed()
    {
        var builder = new BinaryArray.Builder();
        var bytes = builder.Append([0x43, 0x61, 0x66, 0xE9]).Append("é"u8).Build();
        var text = new StringArray(2, bytes.ValueOffsetsBuffer, bytes.ValueBuffer, ArrowBuffer.Empty);
        Assert.Equal("row 1, team: encoding", (await ReadAsync(("team", text))).Told());
    }

    [Fact]
    public async Task Read_BadRows_AreNamedAndOnlyTheGoodOnesKept()
    {
        var numbers = new DoubleArray.Builder().Append(-1).Append(1).Build();
        var kept = await ReadAsync(new ImportOptions { KeepGoodRows = true }, ("wte", numbers));
        Assert.Equal("row 1, wte: out-of-range", kept.Told());
        Assert.Equal("b", Assert.Single(kept.Rows).Id.Value);
    }

    [Fact]
    public async Task Read_DictionaryWithPlacesThatAreNotThere_IsDamaged()
    {
        var result = await ReadAsync(("team", Dictionary(new Int32Array.Builder().Append(0).Append(7).Build(), "Therapies")));
        Assert.Equal("row 2, team: malformed", result.Told());
        Assert.Empty(result.Rows);
    }

    [Fact]
    public async Task Read_StreamThatCannotBeSought_IsRefused_AndItsFaultsPassThrough()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => CommitmentArrow.ReadAsync(new Unseekable()));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => CommitmentParquet.ReadAsync(new Unseekable()));
        Assert.Throws<ArgumentNullException>(() => { _ = CommitmentArrow.StreamAsync(null!); });
        await Assert.ThrowsAsync<IOException>(() => CommitmentArrow.ReadAsync(new Broken()));
        await Assert.ThrowsAsync<IOException>(() => CommitmentParquet.ReadAsync(new Broken()));
    }

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CommitmentArrow.ReadAsync(new MemoryStream(Format.ArrowFile.Write([])), cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CommitmentParquet.ReadAsync(new MemoryStream(Format.Parquet.Write([])), cancellationToken: source.Token));
    }

    private static Task<ImportResult<Commitment>> ReadAsync(params (string Name, IArrowArray Column)[] columns) => ReadAsync(ImportOptions.Default, columns);

    private static async Task<ImportResult<Commitment>> ReadAsync(ImportOptions options, params (string Name, IArrowArray Column)[] columns)
    {
        var usual = new Dictionary<string, IArrowArray>
        {
            ["id"] = new StringArray.Builder().Append("a").Append("b").Build(),
            ["initiative"] = new StringArray.Builder().Append("stroke").Append("stroke").Build(),
            ["organisation"] = new StringArray.Builder().Append("ods:RVJ").Append("ods:RVJ").Build(),
            ["from"] = new NullArray(2),
            ["to"] = new NullArray(2),
            ["wte"] = new NullArray(2),
        };
        foreach (var (name, column) in columns)
        {
            usual[name] = column;
        }

        var schema = new Schema([.. usual.Select(static column => new Field(column.Key, column.Value.Data.DataType, nullable: true))], null);
        using var stream = new MemoryStream();
        using (var writer = new ArrowFileWriter(stream, schema, leaveOpen: true))
        {
            await writer.WriteRecordBatchAsync(new RecordBatch(schema, usual.Values, 2));
            await writer.WriteEndAsync();
        }

        stream.Position = 0;
        return await CommitmentArrow.ReadAsync(stream, options);
    }

    private static DictionaryArray Dictionary(IArrowArray places, params string[] words) =>
        new(new DictionaryType(places.Data.DataType, StringType.Default, ordered: false), places, new StringArray.Builder().AppendRange(words).Build());

    private static TimestampArray Timestamps(TimeUnit unit, params long[] values)
    {
        var type = new TimestampType(unit, (string?)null);
        return values.Length == 2
            ? new TimestampArray(type, new ArrowBuffer.Builder<long>().AppendRange(values).Build(), ArrowBuffer.Empty, 2, 0, 0)
            : new TimestampArray(type, new ArrowBuffer.Builder<long>().Append(values[0]).Append(0).Build(), new ArrowBuffer(new byte[] { 1 }), 2, 1, 0);
    }

    private sealed class Unseekable : MemoryStream
    {
        public override bool CanSeek => false;
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The cable is out.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The cable is out.");

        public override long Length => 100;
    }
}
