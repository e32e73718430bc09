using System.Collections.Frozen;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Csv.Tests;

public sealed class BadRowTests
{
    [Theory]
    [InlineData("id", "", "missing")]
    [InlineData("id", "two words", "invalid-value")]
    [InlineData("id", "=1+1", "invalid-value")]
    [InlineData("initiative", "", "missing")]
    [InlineData("initiative", "-stroke", "invalid-value")]
    [InlineData("organisation", "", "missing")]
    [InlineData("organisation", "RVJ", "invalid-value")]
    [InlineData("organisation", "ods:R J", "invalid-value")]
    [InlineData("team", " Therapies", "invalid-value")]
    [InlineData("team", "a\u0001b", "invalid-value")]
    [InlineData("from", "01/04/2024", "wrong-type")]
    [InlineData("from", "2024-02-30", "wrong-type")]
    [InlineData("from", "2024-4-1", "wrong-type")]
    [InlineData("from", "soon", "wrong-type")]
    [InlineData("from", "1999-12-31", "out-of-range")]
    [InlineData("to", "2100-01-01", "out-of-range")]
    [InlineData("to", "9999-12-31", "out-of-range")]
    [InlineData("to", "2024-03-31", "contradiction")]
    [InlineData("wte", "half", "wrong-type")]
    [InlineData("wte", "1e3", "wrong-type")]
    [InlineData("wte", " 1", "wrong-type")]
    [InlineData("wte", "1.", "wrong-type")]
    [InlineData("wte", "NaN", "wrong-type")]
    [InlineData("wte", "99999999999999999999999999999999", "wrong-type")]
    [InlineData("wte", "-0.1", "out-of-range")]
    [InlineData("wte", "1000.001", "out-of-range")]
    [InlineData("wte", "1500", "out-of-range")]
    [InlineData("wte", "79228162514264337593543950335", "out-of-range")]
    [InlineData("wte", "0.1234", "invalid-value")]
    [InlineData("week", "37.5", "invalid-value")]
    [InlineData("week", "37.5h/9d", "invalid-value")]
    public void Read_OneBadValue_IsNamedWithRowAndColumn(string column, string text, string code)
    {
        var result = Text.ReadRow(null, (column, text));

        Assert.Equal($"row 2, {column}: {code}", Text.Told(result));
        Assert.Empty(result.Rows);
        Assert.Equal((1, 1, true), (result.RowCount, result.RejectedCount, result.IsComplete));
    }

    [Theory]
    [InlineData("", "2", "3", "row 2, people: missing")]
    [InlineData("2", "", "3", "row 2, least_days_a_month: missing")]
    [InlineData("2", "2", "", "row 2, most_days_a_month: missing")]
    [InlineData("0", "2", "3", "row 2, people: invalid-value")]
    [InlineData("1.5", "2", "3", "row 2, people: invalid-value")]
    [InlineData("-1", "2", "3", "row 2, people: out-of-range")]
    [InlineData("1001", "2", "3", "row 2, people: out-of-range")]
    [InlineData("2", "4", "3", "row 2, most_days_a_month: contradiction")]
    [InlineData("2", "3", "31.5", "row 2, most_days_a_month: out-of-range")]
    [InlineData("2", "3.0005", "4", "row 2, least_days_a_month: invalid-value")]
    public void Read_BadRelease_IsNamedWithRowAndColumn(string people, string least, string most, string problem) =>
        Assert.Equal(problem, Text.Told(Text.ReadRow(null, ("wte", ""), ("people", people), ("least_days_a_month", least), ("most_days_a_month", most))));

    [Fact]
    public void Read_TwoSizes_IsAContradiction() =>
        Assert.Equal("row 2, wte: contradiction", Text.Told(Text.ReadRow(null, ("people", "2"), ("least_days_a_month", "2"), ("most_days_a_month", "3"))));

    [Fact]
    public void Read_EverythingWrongInOneRow_IsAllToldAtOnce() =>
        Assert.Equal(
            "row 2, id: missing; row 2, initiative: invalid-value; row 2, organisation: invalid-value; row 2, from: wrong-type; row 2, to: wrong-type; row 2, week: invalid-value; row 2, wte: wrong-type",
            Text.Told(Text.ReadRow(null, ("id", ""), ("initiative", "?"), ("organisation", "?"), ("from", "?"), ("to", "?"), ("wte", "?"), ("week", "?"))));

    [Fact]
    public void Read_UnknownCodes_AreNamed()
    {
        var options = new ImportOptions
        {
            KnownOrganisations = new[] { OrganisationId.Ods("RVJ") }.ToFrozenSet(),
            KnownInitiatives = new[] { Text.Initiative("stroke") }.ToFrozenSet(),
        };

        Assert.True(Text.ReadRow(options).IsValid);
        Assert.Equal(
            "row 2, initiative: unknown-reference; row 2, organisation: unknown-reference",
            Text.Told(Text.ReadRow(options, ("initiative", "strok"), ("organisation", "ods:RVK"))));
    }

    [Fact]
    public void Read_OptionsWiden_WhatIsAccepted()
    {
        var options = new ImportOptions { LargestWte = 2_000_000, EarliestDate = new(1900, 1, 1), LatestDate = new(9999, 12, 31) };

        Assert.True(Text.ReadRow(options, ("from", "1948-07-05"), ("to", "9999-12-31"), ("wte", "2000000")).IsValid);
        Assert.Equal("row 2, wte: out-of-range", Text.Told(Text.ReadRow(options, ("wte", "2000000.001"))));
    }

    [Fact]
    public void Read_NumbersAtTheEdge_AreReadOrRefused()
    {
        var options = new ImportOptions { LargestWte = int.MaxValue };

        Assert.True(Text.ReadRow(options, ("wte", "2147483.647")).IsValid);
        Assert.Equal("row 2, wte: out-of-range", Text.Told(Text.ReadRow(options, ("wte", "2147483.648"))));
        Assert.True(Text.ReadRow(options, ("wte", ""), ("people", "2147483647"), ("least_days_a_month", "1"), ("most_days_a_month", "1")).IsValid);
        Assert.Throws<ArgumentOutOfRangeException>(() => Text.ReadRow(new() { LargestWte = int.MaxValue + 1m }));
    }

    [Fact]
    public void Read_SameIdentifier_NamesBothRows()
    {
        var result = Text.Read(Text.Header + Text.Good + "other,stroke,ods:RVJ,,,,1,,,,\n" + Text.Good);

        Assert.Equal("row 4, id: Row 2 says this already.", Assert.Single(result.Problems).ToString());
        Assert.True(Text.Read(Text.Header + Text.Good + Text.Good, new() { FindDuplicates = false }).IsValid);
    }

    [Fact]
    public void Read_IdentifierOfARejectedRow_StillCounts() =>
        Assert.Equal(
            "row 2, wte: out-of-range; row 3, id: duplicate",
            Text.Told(Text.Read(Text.Header + Text.Good.Replace("1.5", "-1", StringComparison.Ordinal) + Text.Good)));

    [Fact]
    public void Read_TooFewOrTooManyFields_AreNamed() =>
        Assert.Equal("row 2: field-count; row 3: field-count", Text.Told(Text.Read(Text.Header + "a,b,c\n" + Text.Good.Replace("\n", ",\n", StringComparison.Ordinal))));

    [Fact]
    public void Read_BadRows_GoodOnesAreKeptOnlyIfAsked()
    {
        var file = Text.Header + Text.Good + "b,stroke,ods:RVJ,,,,-1,,,,\nc,stroke,ods:RVJ,,,,1,,,,\n";

        Assert.Empty(Text.Read(file).Rows);
        var kept = Text.Read(file, new() { KeepGoodRows = true });
        Assert.Equal(["posts", "c"], kept.Rows.Select(static row => row.Id.Value));
        Assert.Equal((3, 1, true), (kept.RowCount, kept.RejectedCount, kept.IsComplete));
        Assert.Equal("row 3, wte: out-of-range", Text.Told(kept));
        Assert.Contains("row 3, wte: -1 is less than nothing.", Assert.Throws<InvalidDocumentException>(() => kept.OrThrow()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreProblemsThanTheLimit_StopsAndKeepsNothing()
    {
        var bad = string.Concat(Enumerable.Range(0, 50).Select(static i => $"r{i},?,?,,,,1,,,,\n"));
        var result = Text.Read(Text.Header + Text.Good + bad, new() { MostProblems = 5, KeepGoodRows = true });

        Assert.Equal(6, result.Problems.Length);
        Assert.Equal(("row 5", "too-many"), (result.Problems[5].Place, result.Problems[5].Code));
        Assert.Equal((4, 3, false), (result.RowCount, result.RejectedCount, result.IsComplete));
        Assert.Empty(result.Rows);
    }

    [Fact]
    public void Read_AThousandProblems_IsTheDefaultLimit()
    {
        var result = Text.Read(Text.Header + string.Concat(Enumerable.Repeat("a,a,?,,,,1,,,,\n", 2000)), new() { FindDuplicates = false });
        Assert.Equal(1001, result.Problems.Length);
        Assert.Equal("too-many", result.Problems[^1].Code);
    }

    [Fact]
    public void Read_MoreRowsThanAccepted_Stops()
    {
        var result = Text.Read(Text.Header + "a,a,ods:A,,,,1,,,,\nb,a,ods:A,,,,1,,,,\n", new() { MostRows = 1, KeepGoodRows = true });
        Assert.Equal("row 3: too-large", Text.Told(result));
        Assert.Empty(result.Rows);
    }

    [Fact]
    public void Read_Message_ShowsHostileTextSafely()
    {
        var message = Assert.Single(Text.ReadRow(null, ("wte", "\u0007" + new string('9', 5000) + "x")).Problems).Message;
        Assert.True(message.Length < 200 && !message.Any(char.IsControl), message);
    }

    [Fact]
    public void Read_CapacityRows_AreJudgedAlike()
    {
        const string Header = "organisation,team,from,available,week\n";
        static string Of(string rows) => Text.Told(CapacityCsv.Read(new MemoryStream(Text.Utf8(Header + rows))));

        Assert.Equal("", Of("ods:RVJ,,2024-04-01,6,\nods:RVJ,Therapies,2024-04-01,0,37h/5d\nods:RVJ,,2025-04-01,7,\n"));
        Assert.Equal("row 3, from: duplicate", Of("ods:RVJ,,2024-04-01,6,\nods:RVJ,,2024-04-01,7,\n"));
        Assert.Equal(
            "row 2, organisation: missing; row 2, from: missing; row 2, available: missing; row 3, available: out-of-range; row 4, week: invalid-value",
            Of(",,,,\nods:RVJ,,2024-04-01,-6,\nods:RVJ,,2024-04-02,6,full\n"));
    }
}
