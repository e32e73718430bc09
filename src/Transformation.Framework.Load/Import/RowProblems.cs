using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>The problems of the row that is being read. Used again for the next row.</summary>
internal sealed class RowProblems(ImportOptions options, ImmutableArray<string> columns)
{
    private readonly List<ImportProblem> found = [];

    internal ImportOptions Options => options;

    internal long Row { get; private set; }

    internal bool IsEmpty => found.Count == 0;

    internal void Begin(long row)
    {
        Row = row;
        found.Clear();
    }

    internal void Add(int column, string code, string message) => found.Add(new(Row, columns[column], code, message));

    internal void Add(string? column, string code, string message) => found.Add(new(Row, column, code, message));

    internal ImmutableArray<ImportProblem> ToImmutable() => [.. found];
}
