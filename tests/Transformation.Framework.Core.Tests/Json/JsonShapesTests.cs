using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class JsonShapesTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00e5", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("15e-1", "1.5")]
    [InlineData("0.15E+1", "1.5")]
    [InlineData("1000", "1000")]
    [InlineData("1e3", "1000")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")] // the greatest decimal, of 29 digits
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000000000000000000", "1")] // zeros are no loss
    [InlineData("1e28", "10000000000000000000000000000")]
    public void Decimal_ANumberThatIsKeptExactly_IsWrittenWithoutTrailingZeros(string json, string canonical) =>
        Assert.Equal(canonical, Write(JsonShapes.Decimal, Read(JsonShapes.Decimal, json)));

    [Theory]
    [InlineData("1e29")]
    [InlineData("-1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e-29")] // would be nothing
    [InlineData("1e-99999999999999999999")]
    [InlineData("0.00000000000000000000000000015")] // would be rounded
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("3.14159265358979323846264338327950288")]
    public void Decimal_ANumberThatWouldLoseDigits_IsAProblem(string json) => Refused(JsonShapes.Decimal, json, "exactly");

    [Property(MaxTest = 2000)]
    public bool Decimal_Any_ReadsBackTheSame_InCanonicalBytes(decimal value)
    {
        var written = Write(JsonShapes.Decimal, value);
        var read = Read(JsonShapes.Decimal, written);

        return read == value && Write(JsonShapes.Decimal, read) == written
            && (!written.Contains('.', StringComparison.Ordinal) || written[^1] != '0');
    }

    [Theory]
    [InlineData("-0.001")]
    [InlineData("100.001")]
    public void DecimalBetween_OutOfRange_SaysTheRange(string json) => Refused(JsonShapes.DecimalBetween(0, 100), json, "it takes 0 to 100");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Integer_AWholeNumber_IsRead(string json, long value)
    {
        var shape = JsonShapes.IntegerBetween(long.MinValue, long.MaxValue);

        Assert.Equal(value, Read(shape, json));
        Assert.Equal(value, Read(shape, Write(shape, value)));
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    public void Integer_AnythingElse_IsAProblem(string json) => Refused(JsonShapes.IntegerBetween(long.MinValue, long.MaxValue), json, "whole number");

    [Theory]
    [InlineData("-1")]
    [InlineData("11")]
    public void IntegerBetween_OutOfRange_SaysTheRange(string json) => Refused(JsonShapes.IntegerBetween(0, 10), json, "from 0 to 10");

    [Theory]
    [InlineData("\"2024-02-29\"")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("\"9999-12-31\"")]
    public void Date_OfTheIsoCalendar_ReadsAndWrites(string json) => Assert.Equal(json, Write(JsonShapes.Date, Read(JsonShapes.Date, json)));

    [Theory]
    [InlineData("\"2025-02-29\"")]
    [InlineData("\"0000-12-31\"")]
    [InlineData("\"-0044-03-15\"")]
    [InlineData("\"10000-01-01\"")]
    [InlineData("\"2026-4-1\"")]
    [InlineData("\"2026-04-01T00:00:00\"")]
    [InlineData("\"01/04/2026\"")]
    [InlineData("\"\"")]
    [InlineData("\"2026-04-0\\u0661\"")]
    [InlineData("\"2026-04-01\\u0000\"")]
    public void Date_AnythingElse_IsAProblem(string json) => Refused(JsonShapes.Date, json, "is not a date");

    [Theory]
    [InlineData("\"2026-04\"", true)]
    [InlineData("\"0001-01\"", true)]
    [InlineData("\"2026-13\"", false)]
    [InlineData("\"-2026-04\"", false)]
    [InlineData("\"2026-04-01\"", false)]
    [InlineData("\"2026-04\\u0000\"", false)]
    public void Month_OfTheIsoCalendar_ReadsAndWrites(string json, bool accepted)
    {
        if (accepted)
        {
            Assert.Equal(json, Write(JsonShapes.Month, Read(JsonShapes.Month, json)));
        }
        else
        {
            Refused(JsonShapes.Month, json, "is not a month");
        }
    }

    [Theory]
    [InlineData("\"2026-04-01T09:30:00Z\"", true)]
    [InlineData("\"2026-04-01T09:30:00.000000001Z\"", true)]
    [InlineData("\"9999-12-31T23:59:59.999999999Z\"", true)]
    [InlineData("\"0001-01-01T00:00:00Z\"", true)]
    [InlineData("\"2026-04-01T09:30:00\"", false)]
    [InlineData("\"2026-04-01T09:30:00+01:00\"", false)]
    [InlineData("\"2026-04-01T09:30Z\"", false)]
    [InlineData("\"2026-04-01T09:30:00,5Z\"", false)]
    [InlineData("\"2026-04-01T24:00:00Z\"", false)]
    [InlineData("\"-0001-01-01T00:00:00Z\"", false)]
    [InlineData("\"2026-04-01T09:30:00Z\\u0000\"", false)]
    [InlineData("\"2026-04-01T09:30:00.Z\"", false)]
    public void Instant_InUtc_ReadsAndWrites(string json, bool accepted)
    {
        if (accepted)
        {
            Assert.Equal(json, Write(JsonShapes.Instant, Read(JsonShapes.Instant, json)));
        }
        else
        {
            Refused(JsonShapes.Instant, json, "is not an instant");
        }
    }

    [Fact]
    public void Instant_WithZerosAtTheEndOfTheFraction_IsRead() =>
        Assert.Equal("\"2026-04-01T09:30:00.5Z\"", Write(JsonShapes.Instant, Read(JsonShapes.Instant, "\"2026-04-01T09:30:00.500Z\"")));

    [Fact]
    public void Dates_ThatCouldNotBeReadBack_AreNotWritten()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(JsonShapes.Date, new LocalDate(0, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(JsonShapes.Date, new LocalDate(2026, 4, 1).WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(JsonShapes.Month, new YearMonth(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(JsonShapes.Instant, NodaTime.Instant.MinValue));
    }

    [Fact]
    public void Text_AnyThatKeepsTheRule_ReadsBackTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true),
        Prop.ForAll(Arbitraries.Texts().ToArbitrary(), static text => Read(JsonShapes.Text, Write(JsonShapes.Text, text)) == text));

    [Theory]
    [InlineData("\"\"", "empty")]
    [InlineData("\" x\"", "white space")]
    [InlineData("\"a\\u0000b\"", "U+0000")]
    [InlineData("\"a\\rb\"", "U+000D")]
    [InlineData("\"\\ud800\"", "surrogate")]
    [InlineData("\"\\udc00\\ud800\"", "surrogate")]
    public void Text_ThatBreaksTheRule_IsAProblem(string json, string about) => Refused(JsonShapes.Text, json, about);

    [Fact]
    public void Words_AValueWithoutAWord_IsNotWritten()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(CoreShapes.Horizon, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(CoreShapes.Horizon, (Horizon)99));
    }

    [Fact]
    public void Union_AValueOfAnUndeclaredCase_IsNotWritten()
    {
        var shape = new JsonUnionShape<object>("Thing", "type");

        Assert.Throws<ArgumentException>("value", () => Write(shape, new object()));
    }

    [Fact]
    public void Boolean_OnlyTrueAndFalse_AreRead()
    {
        Assert.True(Read(JsonShapes.Boolean, "true"));
        Assert.False(Read(JsonShapes.Boolean, "false"));
        Refused(JsonShapes.Boolean, "0", "true or false is needed here, but this is a number");
        Refused(JsonShapes.Boolean, "\"true\"", "true or false is needed here, but this is text");
        Refused(JsonShapes.Boolean, "null", "but this is null");
    }

    internal static T Read<T>(JsonShape<T> shape, string json)
    {
        using var document = JsonDocument.Parse(json);
        var problems = new ProblemCollector();
        var ok = shape.TryRead(new JsonCursor(document.RootElement, JsonPath.Root, problems), out var value);
        Assert.True(ok && problems.IsEmpty, $"{json}: {string.Join("; ", problems.ToImmutable())}");
        return value!;
    }

    internal static string Write<T>(JsonShape<T> shape, T value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            shape.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static void Refused<T>(JsonShape<T> shape, string json, string about)
    {
        using var document = JsonDocument.Parse(json);
        var problems = new ProblemCollector();
        Assert.False(shape.TryRead(new JsonCursor(document.RootElement, JsonPath.Root, problems), out _), json);
        Assert.Contains(about, Assert.Single(problems.ToImmutable()).Message, StringComparison.Ordinal);
    }
}
