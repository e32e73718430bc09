using Parquet;
using Parquet.Schema;

namespace Transformation.Framework.Load.Arrow.Tests;

/// <summary>Columns as other programs write them, two rows each, among the columns that a file must have.</summary>
public sealed class ParquetTypesTests
{
    private static readonly DateTime Midnight = new(2024, 4, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Read_NumbersOfEveryType_AreNumbers()
    {
        await Check<sbyte>(2);
        await Check<byte>(2);
        await Check<short>(2);
        await Check<ushort>(2);
        await Check(2);
        await Check(2u);
        await Check(2L);
        await Check(2ul);
        await Check(2f);
        await Check(2d);

        static async Task Check<T>(T two)
            where T : struct
        {
            var rows = (await ReadAsync(new Column<T>("wte", two, null))).OrThrow();
            Assert.Equal((2000, typeof(T)), (((WteSize)rows[0].Size).Wte.Thousandths, typeof(T)));
            Assert.IsType<UnestimatedSize>(rows[1].Size);
            Assert.True((await ReadAsync(new Column<T>("wte", two, two, IsRequired: true))).IsValid);
        }
    }

    [Fact]
    public async Task Read_BinaryFractions_AreTheDecimalsTheyStandFor()
    {
        Assert.Equal(100, await Wte(new Column<double>("wte", 0.1, null)));
        Assert.Equal(100, await Wte(new Column<float>("wte", 0.1f, null)));

        static async Task<int> Wte(Column column) => ((WteSize)(await ReadAsync(column)).OrThrow()[0].Size).Wte.Thousandths;
    }

    [Fact]
    public async Task Read_DatesOfEveryType_AreDates()
    {
        foreach (var column in new Column[]
        {
            new Column<DateOnly>("from", new DateOnly(2024, 4, 1), null),
            new Column<DateTime>("from", Midnight, null),
            new Column<DateTime>("from", Midnight, null, Field: new DateTimeDataField("from", DateTimeFormat.Timestamp, isNullable: true)),
            new TextColumn("from", "2024-04-01", null),
        })
        {
            var rows = (await ReadAsync(column)).OrThrow();
            Assert.Equal(new NodaTime.LocalDate(2024, 4, 1), rows[0].From);
            Assert.Null(rows[1].From);
        }

        Assert.Equal("row 1, from: wrong-type", (await ReadAsync(new Column<DateTime>("from", Midnight.AddSeconds(1), null))).Told());
    }

    [Fact]
    public async Task Read_BadValues_AreNamedByRow()
    {
        Assert.Equal("row 1, wte: out-of-range; row 2, wte: wrong-type", (await ReadAsync(new Column<double>("wte", -1, double.NaN))).Told());
        Assert.Equal("row 1, team: encoding", (await ReadAsync(new TextColumn("team", "Caf\uFFFD", "Café"))).Told());
        Assert.Equal("row 2, organisation: invalid-value", (await ReadAsync(new TextColumn("organisation", "ods:RVJ", "RVJ"))).Told());
    }

    /// <summary>The header of a page has the least and the greatest of its texts whole.</summary>
    [Fact]
    public async Task Read_PageWithALongHeader_IsRead()
    {
        var result = await ReadAsync(new TextColumn("team", new string('a', 10_000), new string('b', 10_000)));
        Assert.True(result.IsComplete);
        Assert.Equal(2, result.RowCount);
    }

    [Fact]
    public async Task Read_WrongColumns_AreOneProblemEach()
    {
        Assert.Equal("wte: wrong-type", (await ReadAsync(new Column<bool>("wte", true, null))).Told());
        Assert.Equal("team: wrong-type", (await ReadAsync(new Column<int>("team", 1, null))).Told());
        Assert.Equal("from: wrong-type", (await ReadAsync(new Column<long>("from", 1, null))).Told());
        Assert.Equal("cost: unknown-column", (await ReadAsync(new Column<int>("cost", 1, null))).Told());
        Assert.True((await ReadAsync(new ImportOptions { IgnoredColumns = ["cost"] }, new Column<int>("cost", 1, null))).IsValid);
    }

    private static Task<ImportResult<Commitment>> ReadAsync(params Column[] columns) => ReadAsync(ImportOptions.Default, columns);

    private static async Task<ImportResult<Commitment>> ReadAsync(ImportOptions options, params Column[] columns)
    {
        Column[] usual =
        [
            new TextColumn("id", "a", "b"), new TextColumn("initiative", "stroke", "stroke"), new TextColumn("organisation", "ods:RVJ", "ods:RVJ"),
            new TextColumn("from", null, null), new TextColumn("to", null, null), new TextColumn("wte", null, null),
        ];
        Column[] all = [.. usual.Where(column => columns.All(other => other.Name != column.Name)), .. columns];
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(all.Select(static column => column.DataField)), stream))
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in all)
            {
                await column.WriteAsync(group);
            }

            group.CompleteValidate();
        }

        return await CommitmentParquet.ReadAsync(new MemoryStream(stream.ToArray()), options);
    }

    private abstract record Column(string Name)
    {
        public abstract DataField DataField { get; }

        public abstract Task WriteAsync(ParquetRowGroupWriter group);
    }

    private sealed record TextColumn(string Name, string? First, string? Second) : Column(Name)
    {
        public override DataField DataField { get; } = new DataField<string>(Name, nullable: true);

        public override Task WriteAsync(ParquetRowGroupWriter group) => group.WriteAsync(DataField, new[] { First!, Second! });
    }

    private sealed record Column<T>(string Name, T First, T? Second, bool IsRequired = false, DataField? Field = null) : Column(Name)
        where T : struct
    {
        public override DataField DataField { get; } = Field ?? (IsRequired ? new DataField<T>(Name) : new DataField<T?>(Name));

        public override Task WriteAsync(ParquetRowGroupWriter group) => IsRequired
            ? group.WriteAsync<T>(DataField, new[] { First, Second!.Value })
            : group.WriteAsync<T>(DataField, new T?[] { First, Second });
    }
}
