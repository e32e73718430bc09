using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Arrow.Tests;

/// <summary>Files that were cut or changed on their way: a result either way, and never half a file taken for a whole one.</summary>
public sealed class DamageTests
{
    private static readonly ImportOptions Keeping = new() { KeepGoodRows = true };

    [Theory]
    [InlineData(Format.ArrowFile)]
    [InlineData(Format.ArrowStream)]
    [InlineData(Format.Parquet)]
    public void Read_CutAtEveryByte_IsAProblemAndGivesNoRows(Format format)
    {
        var file = format.Write(Three());
        for (var length = 0; length < file.Length; length++)
        {
            var cut = format.Read(file[..length], Keeping);
            Assert.False(cut.IsValid, $"{format} cut to {length} of {file.Length} bytes");
            Assert.False(cut.IsComplete, $"{format} cut to {length} of {file.Length} bytes");
            Assert.Empty(cut.Rows);
        }

        Assert.True(format.Read(file).IsValid);
    }

    [Property(MaxTest = 400)]
    public Property Read_BytesChanged_GivesRowsOrProblems() => Prop.ForAll(Damaged().ToArbitrary(), static damaged =>
    {
        var result = damaged.Format.Read(damaged.File);
        Assert.True(result.IsValid || result.Rows.IsEmpty);
        Assert.True(result.Problems.All(static problem => problem.Message.Length is > 0 and < 1000 && !problem.Message.Any(char.IsControl)));
        var kept = damaged.Format.Read(damaged.File, Keeping);
        Assert.Equal(result.Problems.AsEnumerable(), kept.Problems);
        Assert.Equal(kept.IsComplete ? kept.RowCount - kept.RejectedCount : 0, kept.Rows.Length);
    });

    [Theory]
    [InlineData(Format.ArrowFile)]
    [InlineData(Format.Parquet)]
    public void Read_AnotherKindOfFile_IsMalformed(Format format)
    {
        foreach (var file in new byte[][] { [], [1], "id,initiative,organisation,from,to,wte\na,a,ods:A,,,1\n"u8.ToArray(), new byte[5000], "PAR1PAR1"u8.ToArray(), "ARROW1\0\0ARROW1"u8.ToArray() })
        {
            var result = format.Read(file);
            Assert.Equal("file: malformed", result.Told());
            Assert.False(result.IsComplete);
        }
    }

    private static Commitment[] Three()
    {
        var (stroke, trust) = (InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"));
        return
        [
            Commitment.Of(CommitmentId.From("a"), stroke, trust, CommitmentSize.Of(Wte.Of(1.5m, ContractWeek.Council)), new(2024, 4, 1), team: "Therapies"),
            Commitment.Of(CommitmentId.From("b"), stroke, trust, CommitmentSize.Of(2, MonthlyRelease.Between(3, 4), ContractWeek.Council), to: new(2025, 3, 31)),
            Commitment.Of(CommitmentId.From("c"), stroke, trust, CommitmentSize.Unestimated, provenance: Provenance.Synthetic("Made up")),
        ];
    }

    private static Gen<(Format Format, byte[] File)> Damaged() =>
        from format in Gen.Elements(Enum.GetValues<Format>())
        from commitments in AnyCommitments.Lists()
        from changes in Gen.Choose(1, 5).SelectMany(static count => Gen.ArrayOf(Change(), count))
        select (format, changes.Aggregate(format.Write(commitments), static (bytes, change) => change(bytes)));

    private static Gen<Func<byte[], byte[]>> Change() =>
        from place in Gen.Choose(0, int.MaxValue)
        from value in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, 1, 0x7F, 0x80, 0xFF))
        from kind in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        select (Func<byte[], byte[]>)(bytes =>
        {
            var at = place % bytes.Length;
            return kind switch
            {
                0 => [.. bytes[..at], (byte)value, .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], (byte)value, .. bytes[at..]],
                _ => [.. bytes[..at], .. bytes[(at + 1)..]],
            };
        });
}
