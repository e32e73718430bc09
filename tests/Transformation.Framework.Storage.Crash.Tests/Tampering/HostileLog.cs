using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>A log of thirty entries with values that stores stumble over.</summary>
internal static class HostileLog
{
    /// <summary>The columns of an entry that hold text, which are the same in every store of this library.</summary>
    public static IReadOnlyList<string> TextColumns { get; } = ["recorded_at", "kind", "subject", "payload", "previous_hash", "hash"];

    private static readonly string[] Payloads =
    [
        "",
        " ",
        "{\"approved\": true, \"by\": \"panel\"}",
        "Robert'); DROP TABLE decision;--",
        "line\r\nline\n\ttab ",
        "\u0001\u001F\u007F\u0085\u2028\u2029",
        "שלום \u202Eabc\u202C مرحبا",
        "😀👩🏽‍⚕️🏴󠁧󠁢󠁥󠁮󠁧󠁿 \U0010FFFF\uFFFD\uE000",
        "e\u0301 \u00E9 ﬀ İ ı ẞ 漢字",
        "100% of_them* [a-z] ? \\ \\000 \" ` $key @key :key {0}",
    ];

    public static async Task<IReadOnlyList<DecisionLogEntry>> FillAsync(IDecisionLog log, int longest)
    {
        var entries = new List<DecisionLogEntry>();
        for (var i = 0; i < 30; i++)
        {
            var payload = i == 13 ? new string('ü', longest) : Payloads[i % Payloads.Length];
            var at = i switch
            {
                3 => Instant.FromUtc(-9998, 1, 1, 0, 0),
                4 => Instant.MaxValue,
                5 => Instant.FromUnixTimeTicks(0),
                _ => Instant.FromUtc(2026, 4, 1, 9, 30) + Duration.FromNanoseconds(i * 1_000_001L),
            };
            var subject = string.IsNullOrWhiteSpace(payload) || char.IsControl(payload[0]) || payload.Length > 100 ? "subject" : payload.Split('\r')[0].Trim();
            entries.Add(await log.AppendAsync(new DecisionRecord(at, "gate-decision", subject, payload), i));
        }

        return entries;
    }
}
