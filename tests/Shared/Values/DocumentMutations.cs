using System.Text;

namespace Transformation.Framework.TestSupport;

/// <summary>Spoils JSON documents, reproducibly by seed: their bytes, or their lines and values so that they mostly stay JSON.</summary>
internal static class DocumentMutations
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "null", "true", "-0", "1e999", "1e-999", "99999999999999999999999999999999999999", "0.1", "\"\"", "\"\\ud800\"", "\\udc00", "\\u0000", "\0", "\uFEFF", "{}", "[]",
            "[[[[[[[[", "}", "]", ",", ":", "\"", "\\", "//", "\"id\":\"a\",", "\"title\":\"x\",", "\"type\":\"square\",", "$schema", "\n", "é", "\u2028", "-", "e", ".",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80],
    ];

    /// <summary>JSON values to stand where another one did.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e400", "1e-400", "12345678901234567890", "\"\"", "\"a\"", "\"\\ud800\"", "\"2026-04-01\"", "\"nominal\"", "\"square\"", "{}", "[]", "[{}]",
        "{\"id\": \"a\"}", "[null, [], \"x\", \"x\"]", "{\"type\": \"circle\", \"radius\": 1}", "{\"name\": \"x\", \"children\": [{\"name\": \"y\"}]}",
    ];

    /// <summary>A byte or a few changed, taken out, doubled, or replaced by something awkward; up to three times.</summary>
    internal static byte[] OfBytes(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        for (var times = random.Next(1, 4); times > 0 && bytes.Length > 0; times--)
        {
            var at = random.Next(bytes.Length);
            var length = random.Next(1, Math.Min(12, bytes.Length - at) + 1);
            var token = Tokens[random.Next(Tokens.Length)];
            bytes = random.Next(6) switch
            {
                0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], .. bytes[(at + length)..]],
                2 => [.. bytes[..at], .. token, .. bytes[at..]],
                3 => [.. bytes[..at], .. token, .. bytes[(at + length)..]],
                4 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
                _ => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
            };
        }

        return bytes;
    }

    /// <summary>A line taken out, doubled or put elsewhere, or a value replaced by another; up to three times. For canonical documents: one value a line.</summary>
    internal static byte[] OfLines(byte[] document, int seed)
    {
        var random = new Random(seed);
        var lines = Encoding.UTF8.GetString(document).TrimEnd('\n').Split('\n');
        for (var times = random.Next(1, 4); times > 0 && lines.Length > 1; times--)
        {
            var at = random.Next(lines.Length);
            var other = lines[random.Next(lines.Length)];
            lines = random.Next(6) switch
            {
                0 => [.. lines[..at], .. lines[(at + 1)..]],
                1 => [.. lines[..at], other, .. lines[at..]],
                2 => [.. lines[..at], other, .. lines[(at + 1)..]],
                3 => [.. lines[..at], WithValueOf(lines[at], other), .. lines[(at + 1)..]],
                _ => [.. lines[..at], WithValue(lines[at], Values[random.Next(Values.Length)]), .. lines[(at + 1)..]],
            };
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static string WithValueOf(string line, string other)
    {
        var colon = other.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 || other[^1] is '{' or '[' ? line : WithValue(line, other[(colon + 2)..].TrimEnd(','));
    }

    private static string WithValue(string line, string value)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 || line[^1] is '{' or '[' ? line : line[..(colon + 2)] + value + (line[^1] == ',' ? "," : "");
    }
}
