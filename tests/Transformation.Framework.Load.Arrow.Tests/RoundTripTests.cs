using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Arrow.Tests;

public sealed class RoundTripTests
{
    private static readonly Commitment Stroke = Commitment.Of(
        CommitmentId.From("posts"), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.Of(1.5m, ContractWeek.Council)), new(2024, 4, 1));

    [Property(MaxTest = 60)]
    public Property WriteThenRead_Commitments_AreEqual() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<Format>()).ToArbitrary(),
        AnyCommitments.Lists().ToArbitrary(),
        static (format, commitments) => Assert.Equal(commitments, format.Read(format.Write(commitments)).OrThrow()));

    [Property(MaxTest = 60)]
    public Property WriteThenRead_Capacity_IsEqual() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<Format>()).ToArbitrary(),
        AnyCommitments.CapacityLists().ToArbitrary(),
        static (format, lines) => Assert.Equal(lines, format.ReadCapacity(format.WriteCapacity(lines)).OrThrow()));

    [Property(MaxTest = 40)]
    public Property WriteThenReadTable_IsTheTableOfTheCommitments() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<Format>()).ToArbitrary(),
        AnyCommitments.Lists().ToArbitrary(),
        static (format, commitments) =>
        {
            var file = format.Write(commitments);
            TableCheck.Same(CommitmentTable.Build(commitments, TableCheck.Range, LoadCatalogue.Empty), format.ReadTable(file).OrThrow());

            var cut = format.ReadTable(file[..^5]);
            Assert.Null(cut.Table);
            Assert.False(cut.IsComplete);
        });

    [Theory]
    [InlineData(Format.ArrowFile)]
    [InlineData(Format.ArrowStream)]
    [InlineData(Format.Parquet)]
    public async Task WriteThenRead_SeveralBatches_KeepsOrderAndTellsProgress(Format format)
    {
        var many = Enumerable.Range(0, 150_000).Select(static i => Commitment.Of(
            CommitmentId.From($"c{i}"), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.FromThousandths(i % 1000, ContractWeek.Council)))).ToArray();
        using var stream = new MemoryStream(format.Write(many));
        var (told, rows) = (new Told(), new List<Commitment>());
        await foreach (var row in format == Format.Parquet ? CommitmentParquet.StreamAsync(stream, progress: told) : CommitmentArrow.StreamAsync(stream, progress: told))
        {
            rows.Add(row.Value!);
        }

        Assert.Equal(many, rows);
        Assert.Equal((8192, 150_000), (told.Reports[0], told.Reports[^1]));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(Format.ArrowFile)]
    [InlineData(Format.ArrowStream)]
    [InlineData(Format.Parquet)]
    public void WriteThenRead_HostileCulture_IsEqual(Format format) =>
        Assert.Equal(Stroke, Assert.Single(HostileCulture.In(() => format.Read(format.Write([Stroke])).OrThrow())));

    [Theory]
    [InlineData(Format.ArrowFile)]
    [InlineData(Format.Parquet)]
    public void Write_DateWithoutAForm_Throws(Format format) =>
        Assert.Throws<ArgumentException>(() => format.Write([Commitment.Of(Stroke.Id, Stroke.Initiative, Stroke.Organisation, Stroke.Size, new LocalDate(0, 1, 1))]));

    [Fact]
    public async Task Write_NoSuchForm_Throws() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => CommitmentArrow.WriteAsync(new MemoryStream(), [], (ArrowForm)3));

    private sealed class Told : IProgress<long>
    {
        public List<long> Reports { get; } = [];

        public void Report(long value) => Reports.Add(value);
    }
}
