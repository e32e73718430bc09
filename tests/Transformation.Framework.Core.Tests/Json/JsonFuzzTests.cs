using System.Text;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

/// <summary>Whatever the bytes, loading gives a value or problems; it throws nothing, and what it accepts it can write and read again.</summary>
public sealed class JsonFuzzTests
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

    [Fact]
    public void Load_BytesMutated_NeverThrows_AndWhatItAcceptsReadsBack()
    {
        var document = SampleShape.Format.ToUtf8(Samples.Full);

        Mutated(20_000, seed => Mutate(document, new Random(seed)), leastAccepted: 0.02);
    }

    [Fact]
    public void Load_LinesAndValuesMutated_NeverThrows_AndWhatItAcceptsReadsBack()
    {
        var lines = Samples.FullText.TrimEnd('\n').Split('\n');

        Mutated(10_000, seed => Encoding.UTF8.GetBytes(string.Join('\n', Mutate(lines, new Random(seed)))), leastAccepted: 0.02);
    }

    private static void Mutated(int count, Func<int, byte[]> document, double leastAccepted)
    {
        var format = SampleShape.Format;
        var accepted = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var result = Load(format, document(seed), seed);
            if (result.Value is { } value)
            {
                accepted++;
                var written = format.ToUtf8(value);
                Assert.True(written.AsSpan().SequenceEqual(format.ToUtf8(format.Load(written).OrThrow())), $"Seed {seed} does not read back.");
            }

            foreach (var problem in result.Problems)
            {
                Assert.True(problem.Path.StartsWith('$') && IsWellFormed(problem.Path + problem.Message), $"Seed {seed}: {problem}");
            }
        }

        // Both must happen often, or the mutations are not worth much.
        Assert.InRange(accepted, count * leastAccepted, count * 0.9);
    }

    [Fact]
    public void GovUkLoad_MutatedFile_NeverThrows()
    {
        var file = File.ReadAllBytes(Repository.PathOf("tests", "Transformation.Framework.Core.Tests", "Time", "gov-uk-bank-holidays-2018-2019.json"));
        for (var seed = 0; seed < 2_000; seed++)
        {
            var mutated = Mutate(file, new Random(seed));
            var thrown = Record.Exception(() => GovUkBankHolidays.Load(mutated, BankHolidayDivision.Scotland));
            Assert.True(thrown is null, $"Seed {seed}: {thrown}");
        }
    }

    private static Checked<Sample> Load(JsonDocumentFormat<Sample> format, byte[] bytes, int seed)
    {
        try
        {
            return format.Load(bytes);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Seed {seed} threw: {Encoding.UTF8.GetString(bytes)}", e);
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
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

    private static string[] Mutate(string[] lines, Random random)
    {
        for (var times = random.Next(1, 4); times > 0 && lines.Length > 1; times--)
        {
            var at = random.Next(lines.Length);
            var other = random.Next(lines.Length);
            lines = random.Next(6) switch
            {
                0 => [.. lines[..at], .. lines[(at + 1)..]],
                1 => [.. lines[..at], lines[other], .. lines[at..]],
                2 => [.. lines[..at], lines[other], .. lines[(at + 1)..]],
                _ => [.. lines[..at], WithAnotherValue(lines[at], random), .. lines[(at + 1)..]],
            };
        }

        return lines;
    }

    private static string WithAnotherValue(string line, Random random)
    {
        var value = Values[random.Next(Values.Length)];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 || line[^1] is '{' or '[' ? line : line[..(colon + 2)] + value + (line[^1] == ',' ? "," : "");
    }

    private static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
