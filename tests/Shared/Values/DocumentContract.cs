using System.Text;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.TestSupport;

/// <summary>What must hold of every kind of JSON document, shown on one that is filled in as far as possible.</summary>
/// <remarks>In a test: <c>DocumentContract.Holds(PlanJson.Plan, File.ReadAllBytes(…))</c>.</remarks>
internal static class DocumentContract
{
    /// <summary>
    /// It reads; what is written reads back to the same bytes, in any culture; schema and reader agree on it; and no spoilt copy of it makes
    /// the reader throw, or give a value that does not read back.
    /// </summary>
    internal static void Holds<T>(JsonDocumentFormat<T> format, byte[] document, int mutations = 300)
        where T : class
    {
        var canonical = format.ToUtf8(format.Load(document).OrThrow());
        Same(canonical, format.ToUtf8(format.Load(canonical).OrThrow()), "What was written does not read back.");
        Same(canonical, HostileCulture.In(() => format.ToUtf8(format.Load(document).OrThrow())), "The culture makes a difference.");

        var schema = format.Schema();
        JsonSchemaCheck.AssertWellFormed(schema);
        JsonSchemaCheck.AssertAccepts(schema, Encoding.UTF8.GetString(document));
        JsonSchemaCheck.AssertAccepts(schema, Encoding.UTF8.GetString(canonical));

        Survives(format, mutations, seed => DocumentMutations.OfBytes(canonical, seed));
        Survives(format, mutations, seed => DocumentMutations.OfLines(canonical, seed));
    }

    /// <summary>Reads one spoilt document for each seed; gives how many were still accepted.</summary>
    internal static int Survives<T>(JsonDocumentFormat<T> format, int count, Func<int, byte[]> spoilt)
        where T : class
    {
        var accepted = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var bytes = spoilt(seed);
            try
            {
                accepted += Survives(format, bytes) ? 1 : 0;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{format.Name}, seed {seed}: {e.Message}\n{Encoding.UTF8.GetString(bytes)}", e);
            }
        }

        return accepted;
    }

    private static bool Survives<T>(JsonDocumentFormat<T> format, byte[] bytes)
        where T : class
    {
        var result = format.Load(bytes);
        foreach (var problem in result.Problems)
        {
            Assert.True(problem.Path.StartsWith('$') && IsWellFormed(problem.Path + problem.Message), $"Not a proper problem: {problem}");
            Assert.DoesNotContain("(Parameter '", problem.Message, StringComparison.Ordinal);
        }

        if (result.Value is { } value)
        {
            var written = format.ToUtf8(value);
            Same(written, format.ToUtf8(format.Load(written).OrThrow()), "What was accepted does not read back.");
        }

        return result.IsValid;
    }

    private static void Same(byte[] expected, byte[] actual, string message) => Assert.True(expected.AsSpan().SequenceEqual(actual), message);

    private static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
