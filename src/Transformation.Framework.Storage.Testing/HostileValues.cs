using NodaTime;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>Values that stores are known to stumble over.</summary>
internal static class HostileValues
{
    /// <summary>Well-formed text without control characters, at most 400 UTF-16 code units: good for keys and subjects too.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        "Robert'); DROP TABLE aggregate;--",
        "100% of_them* [a-z] ? \\ \" ` $key @key :key {0}",
        "--",
        "NULL",
        "0x00",
        "مرحبا بالعالم",
        "שלום \u202Eabc\u202C",
        "e\u0301 and \u00E9 are two",
        "ﬀ Å ſ İ ı ß ẞ",
        "😀👩🏽‍⚕️🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "\U0010FFFF\uFFFD\uE000",
        "漢字かな交じり文",
        "\u200Bzero\u200Bwidth\uFEFF.",
        "a/b/../c",
        new string('x', 399) + "y",
    ];

    /// <summary>Well-formed text of any kind.</summary>
    internal static IReadOnlyList<string> Texts { get; } =
    [
        .. Names,
        "",
        " ",
        "line\r\nline\n\ttab ",
        "before\0after",
        "\u0001\u001F\u007F\u0085\u2028\u2029",
        "</script><!-- & -->",
        "{\"json\": [1, 2, 3]}",
        new string('\'', 10_000),
        string.Concat(Enumerable.Repeat("😀x", 200_000)),
    ];

    /// <summary>Payloads of decisions: any of the texts that a record accepts.</summary>
    internal static IReadOnlyList<string> Payloads { get; } = [.. Texts.Where(static text => !text.Contains('\0', StringComparison.Ordinal))];

    /// <summary>Dates at the edges of years, of calendars, and of what a document can hold (years 1 to 9999).</summary>
    internal static IReadOnlyList<LocalDate> Dates { get; } =
    [
        new(1, 1, 1),
        new(4, 2, 29),
        new(1582, 10, 10),
        new(1752, 9, 8),
        new(1969, 12, 31),
        new(2024, 2, 29),
        new(2026, 3, 31),
        new(2026, 4, 1),
        new(2038, 1, 20),
        LocalDate.MaxIsoValue,
    ];

    /// <summary>Instants at the same edges, and some that only nanoseconds tell apart.</summary>
    internal static IReadOnlyList<Instant> Instants { get; } =
    [
        Instant.MinValue,
        Instant.FromUnixTimeTicks(-1),
        Instant.FromUtc(1, 1, 1, 0, 0),
        NodaConstants.UnixEpoch,
        Instant.FromUtc(2026, 3, 29, 1, 30),
        Instant.FromUtc(2026, 4, 1, 9, 30) + Duration.FromNanoseconds(1),
        Instant.FromUtc(2026, 4, 1, 9, 30) + Duration.FromNanoseconds(123_456_789),
        Instant.FromUtc(2262, 4, 12, 0, 0),
        Instant.MaxValue,
    ];

    /// <summary>The positions of a list, for theories: test runners show a number better than a thousand strange characters.</summary>
    internal static TheoryData<int> Indexes<T>(IReadOnlyList<T> values) => [.. Enumerable.Range(0, values.Count)];
}
