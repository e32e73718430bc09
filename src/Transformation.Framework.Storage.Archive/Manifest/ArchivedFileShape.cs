using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

internal sealed class ArchivedFileShape : JsonObjectShape<ArchivedFile>
{
    private static readonly JsonShape<string> Hash = JsonShapes.AsText(
        static s => s.Length == 64 && s.All(char.IsAsciiHexDigitLower) ? s : throw new FormatException("A SHA-256 has 64 lower-case hexadecimal digits."), static s => s, "^[0-9a-f]{64}$");

    private readonly JsonField<string> path;
    private readonly JsonField<long> count;
    private readonly JsonField<long> bytes;
    private readonly JsonField<string> sha256;

    private ArchivedFileShape()
        : base("ArchivedFile", "One file of the archive.")
    {
        path = Required("path", JsonShapes.Text, f => f.Path, "Where it stands, from the directory of the archive.");
        count = Required("count", JsonShapes.IntegerBetween(0, long.MaxValue), f => f.Count, "How many things it holds: aggregates, decisions, texts or rows.");
        bytes = Required("bytes", JsonShapes.IntegerBetween(0, long.MaxValue), f => f.Bytes, "Its length.");
        sha256 = Required("sha256", Hash, f => f.Sha256, "Its SHA-256.");
    }

    internal static ArchivedFileShape Instance { get; } = new();

    /// <summary>Reports a file that is said to stand anywhere but in its place.</summary>
    internal static void RequirePlace(ArchivedFile file, string property, string place, ProblemCollector problems)
    {
        if (file.Path != place)
        {
            problems.Add($"$.{property}.path", ProblemCodes.Contradiction, $"This file stands at {place}.");
        }
    }

    protected override ArchivedFile Build(JsonFieldValues values) => new(values.Get(path), values.Get(count), values.Get(bytes), values.Get(sha256));
}
