using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Csv.Tests;

public sealed class RoundTripTests
{
    private static readonly Commitment Stroke = Commitment.Of(
        CommitmentId.From("posts"), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.Of(1.5m, ContractWeek.Council)), new(2024, 4, 1));

    [Property]
    public Property WriteThenRead_Commitments_AreEqual() => Prop.ForAll(AnyCommitments.Lists().ToArbitrary(), static commitments =>
    {
        Assert.Equal(commitments, Text.Read(Text.Write(commitments)).OrThrow());
        Assert.Equal(Text.Write(commitments), HostileCulture.In(() => Text.Write(commitments)));
    });

    [Property]
    public Property WriteThenRead_Capacity_IsEqual() => Prop.ForAll(AnyCommitments.CapacityLists().ToArbitrary(), static lines =>
    {
        var stream = new MemoryStream();
        CapacityCsv.Write(stream, lines);
        stream.Position = 0;
        Assert.Equal(lines, CapacityCsv.Read(stream).OrThrow());
        stream.Position = 0;
        Assert.Equal(lines, CapacityCsv.ReadAsync(stream).GetAwaiter().GetResult().OrThrow());
        stream.Position = 0;
        Assert.Equal(lines, CapacityCsv.StreamAsync(stream).Select(static row => row.Value!).ToBlockingEnumerable());
        var again = new MemoryStream();
        CapacityCsv.WriteAsync(again, lines.ToAsyncEnumerable()).GetAwaiter().GetResult();
        Assert.Equal(stream.ToArray(), again.ToArray());
    });

    [Property(MaxTest = 50)]
    public Property WriteThenReadTable_IsTheTableOfTheCommitments() => Prop.ForAll(AnyCommitments.Lists().ToArbitrary(), static commitments =>
    {
        var file = Text.Write(commitments);
        var expected = CommitmentTable.Build(commitments, TableCheck.Range, LoadCatalogue.Empty);
        TableCheck.Same(expected, CommitmentCsv.ReadTable(new MemoryStream(file), TableCheck.Range, LoadCatalogue.Empty).OrThrow());
        TableCheck.Same(expected, CommitmentCsv.ReadTableAsync(new MemoryStream(file), TableCheck.Range, LoadCatalogue.Empty).GetAwaiter().GetResult().OrThrow());

        var cut = CommitmentCsv.ReadTable(new MemoryStream(file[..^5]), TableCheck.Range, LoadCatalogue.Empty, new() { KeepGoodRows = true });
        Assert.Null(cut.Table);
        Assert.False(cut.IsComplete);
    });

    [Fact]
    public void Write_Rows_AreAsDocumented() =>
        Assert.Equal(
            "id,initiative,organisation,team,from,to,wte,week,people,least_days_a_month,most_days_a_month,source,synthetic\r\n"
            + "posts,stroke,ods:RVJ,,2024-04-01,,1.5,37h/5d,,,,,\r\n",
            System.Text.Encoding.UTF8.GetString(Text.Write(Stroke)));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Write_DateWithoutAForm_Throws(int year)
    {
        var odd = Commitment.Of(Stroke.Id, Stroke.Initiative, Stroke.Organisation, Stroke.Size, new LocalDate(year, 1, 1));
        Assert.Throws<ArgumentException>(() => Text.Write(odd));
    }

    [Fact]
    public void Write_LeavesTheStreamOpen_AndNullsThrow()
    {
        using var stream = new MemoryStream();
        CommitmentCsv.Write(stream, []);
        Assert.True(stream.CanWrite);
        Assert.Throws<ArgumentNullException>(() => CommitmentCsv.Write(null!, []));
        Assert.Throws<ArgumentNullException>(() => CommitmentCsv.Write(stream, null!));
        Assert.Throws<ArgumentNullException>(() => CommitmentCsv.Read(null!));
    }

    [Fact]
    public async Task WriteAsync_WritesTheSameBytes()
    {
        using var stream = new MemoryStream();
        await CommitmentCsv.WriteAsync(stream, Commitments());
        Assert.Equal(Text.Write(Stroke), stream.ToArray());

        static async IAsyncEnumerable<Commitment> Commitments()
        {
            await Task.Yield();
            yield return Stroke;
        }
    }
}
