using System.Text;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Csv.Tests;

public sealed class FileTests
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    [Fact]
    public void Read_Nothing_IsAProblem() => Assert.Equal("file: truncated", Text.Told(Text.Read("")));

    [Fact]
    public void Read_HeaderOnly_HasNoRows()
    {
        var result = Text.Read(Text.Header);
        Assert.True(result.IsValid);
        Assert.Equal((0, 0, true), (result.RowCount, result.Rows.Length, result.IsComplete));
    }

    [Theory]
    [InlineData("id,initiative,organisation,from,to\n", "row 1, wte: missing-column")]
    [InlineData("initiative,organisation,from,wte\n", "row 1, id: missing-column; row 1, to: missing-column")]
    [InlineData("id,initiative,organisation,from,to,people\n", "row 1, least_days_a_month: missing-column; row 1, most_days_a_month: missing-column")]
    [InlineData("id,initiative,organisation,from,to,wte,wte\n", "row 1, wte: duplicate-column")]
    [InlineData("id,initiative,organisation,from,to,wte,WTE\n", "row 1, WTE: unknown-column")]
    [InlineData("id,initiative,organisation,from,to,wte,\n", "row 1, : unknown-column")]
    [InlineData("\"id,initiative\n", "row 1: truncated")]
    [InlineData("\"id\"x,initiative\n", "row 1: malformed")]
    public void Read_WrongHeader_IsTheOnlyProblem(string header, string problems) => Assert.Equal(problems, Text.Told(Text.Read(header + Text.Good)));

    [Fact]
    public void Read_SemicolonsForCommas_ShowsTheHeaderItFound() =>
        Assert.Contains("id;initiative", Text.Read(Text.Header.Replace(',', ';')).Problems[0].Place, StringComparison.Ordinal);

    [Fact]
    public void Read_IgnoredColumnsInAnyOrder_Reads()
    {
        var result = Text.Read("cost,to,from,wte,organisation,initiative,id\n99,,2024-04-01,0.4,ods:RVJ,stroke,posts\n", new() { IgnoredColumns = ["cost"] });
        Assert.Equal("2024-04-01 0.4@37.5h/5d", $"{result.OrThrow().Single().From:uuuu-MM-dd} {((WteSize)result.Rows[0].Size).Wte}");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_EveryLineEnd_NamesTheRightLine(string end)
    {
        // Lines 3 to 5 are one row, line 6 is empty, line 7 is wrong.
        var file = Text.Header + Text.Good + "b,stroke,ods:RVJ,\"two\n\nlines\",,,1,,,,\n\nc,stroke,?,,,,1,,,,\n";
        var result = Text.Read(file.Replace("\n", end, StringComparison.Ordinal), new() { KeepGoodRows = true });

        Assert.Contains("row 7, organisation: invalid-value", Text.Told(result), StringComparison.Ordinal);
        Assert.Equal(3, result.RowCount);
    }

    [Fact]
    public void Read_QuotesLineBreaksAndFormulas_AreKeptAsTheyAre()
    {
        var result = Text.Read(Text.Header + "b,stroke,ods:RVJ,\"=SUM(\"\"A1\"\",\nB2)\",,,1,,,,\n" + "c,stroke,ods:RVJ,قسم العلاج,,,1,,,,\n" + "d,stroke,ods:RVJ,@cmd|' /C calc'!A0,,,1,,,,\n");
        Assert.Equal(["=SUM(\"A1\",\nB2)", "قسم العلاج", "@cmd|' /C calc'!A0"], result.OrThrow().Select(static row => row.Team));
    }

    [Theory]
    [InlineData("b,stroke,ods:RVJ,a\"b,,,1,,,,\n")]
    [InlineData("b,stroke,ods:RVJ,\"a\"b,,,1,,,,\n")]
    [InlineData("b,stroke,ods:RVJ, \"a\",,,1,,,,\n")]
    public void Read_StrayQuote_IsNamedAndTheRowRejected(string row)
    {
        var result = Text.Read(Text.Header + row + Text.Good, new() { KeepGoodRows = true });
        Assert.Equal("row 2: malformed", Text.Told(result));
        Assert.Equal("posts", Assert.Single(result.Rows).Id.Value);
    }

    [Fact]
    public void Read_QuoteNeverClosed_EndsItAndKeepsNothing()
    {
        var result = Text.Read(Text.Header + Text.Good + "b,stroke,ods:RVJ,\"Therapies,,,1,,,,\nc,stroke,ods:RVJ,,,,1,,,,\n", new() { KeepGoodRows = true });
        Assert.Equal("row 3: truncated", Text.Told(result));
        Assert.Empty(result.Rows);
    }

    [Fact]
    public void Read_EndlessRecord_IsRefusedBeforeItIsInMemory()
    {
        var result = CommitmentCsv.Read(new Endless(Text.Utf8(Text.Header + Text.Good + "b,\""), (byte)'x'));
        Assert.Equal("file: too-large", Text.Told(result));
        Assert.Contains("After line 2", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LastLineWithoutLineBreak_IsRefusedUnlessAllowed()
    {
        var file = Text.Header + Text.Good.TrimEnd('\n');
        Assert.Equal("row 2: truncated", Text.Told(Text.Read(file)));
        Assert.Single(Text.Read(file, new() { AllowUnendedLastLine = true }).OrThrow());
    }

    [Fact]
    public void Read_OtherRowCountThanTheSenderSays_KeepsNothing()
    {
        Assert.True(Text.Read(Text.Header + Text.Good, new() { ExpectedRows = 1 }).IsValid);
        var result = Text.Read(Text.Header + Text.Good, new() { ExpectedRows = 2, KeepGoodRows = true });
        Assert.Equal("file: truncated", Text.Told(result));
        Assert.Empty(result.Rows);
    }

    [Fact]
    public void Read_EncodingsWithAMark_AllReadTheSame()
    {
        const string Row = "b,stroke,ods:RVJ,Ωé😀 \uFFFD,,,1,,,,\n";
        Encoding[] encodings = [new UTF8Encoding(false), WithMark, Encoding.Unicode, Encoding.BigEndianUnicode];
        foreach (var encoding in encodings)
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text.Header + Row)];
            Assert.Equal("Ωé😀 \uFFFD", Text.Read(bytes).OrThrow().Single().Team);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_BytesThatAreNotUtf8_AreNamedWithRowColumnAndPlace(bool mark)
    {
        byte[] file =
        [
            .. mark ? WithMark.GetPreamble() : [],
            .. Text.Utf8(Text.Header + Text.Good + "b,stroke,ods:RVJ,Caf"), 0xE9, .. Text.Utf8(",,,1,,,,\nc,stroke,ods:RVJ,,,,1,,,,\n"),
        ];

        var result = Text.Read(file, new() { KeepGoodRows = true });

        Assert.Equal("row 3, team: encoding", Text.Told(result));
        Assert.Contains($"Byte {Array.IndexOf(file, (byte)0xE9)} ", result.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(["posts", "c"], result.Rows.Select(static row => row.Id.Value));
    }

    [Fact]
    public void Read_Utf16WithHalfACharacter_IsNamed()
    {
        var bytes = Encoding.BigEndianUnicode.GetBytes("\uFEFF" + Text.Header + "b,stroke,ods:RVJ,a?b,,,1,,,,\n");
        var place = bytes.AsSpan().LastIndexOf([(byte)0, (byte)'?']);
        (bytes[place], bytes[place + 1]) = (0xD8, 0x3D);

        Assert.Equal("row 2, team: encoding", Text.Told(Text.Read(bytes)));
        Assert.Equal("row 2, most_days_a_month: encoding", Text.Told(Text.Read([.. Encoding.Unicode.GetBytes("\uFEFF" + Text.Header + Text.Good.TrimEnd('\n')), 0x41], new() { AllowUnendedLastLine = true })));
    }

    [Fact]
    public void Read_OtherEncodings_AreRefused()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true) })
        {
            Assert.Equal("file: encoding", Text.Told(Text.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text.Header + Text.Good)])));
        }

        Assert.Equal("row 1: encoding", Text.Told(Text.Read(Encoding.Unicode.GetBytes(Text.Header + Text.Good))));
        Assert.Equal("row 1: encoding", Text.Told(Text.Read([0xE9, .. Text.Utf8(Text.Header + Text.Good)])));
    }

    [Fact]
    public void Read_HostileCulture_ReadsAndSaysTheSame()
    {
        var file = Text.Header + Text.Good + "b,stroke,ods:RVJ,,2024-04-01,2023-04-01,-1.5,,,,\n";
        Assert.Equal(Text.Everything(Text.Read(file)), HostileCulture.In(() => Text.Everything(Text.Read(file))));
    }

    /// <summary>Some bytes, then one of them for ever (or at least for 100 million times).</summary>
    private sealed class Endless(byte[] first, byte then) : MemoryStream
    {
        private long given;

        public override int Read(Span<byte> buffer)
        {
            if (given == 0)
            {
                first.CopyTo(buffer);
                given = first.Length;
                return first.Length;
            }

            Assert.True(given < 100_000_000, "It is read on and on.");
            buffer.Fill(then);
            given += buffer.Length;
            return buffer.Length;
        }
    }
}
