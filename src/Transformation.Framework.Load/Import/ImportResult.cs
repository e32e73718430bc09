using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What was read from a file of rows: the rows, or everything that is wrong.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <typeparam name="T">What a row is read as.</typeparam>
public sealed class ImportResult<T>
    where T : class
{
    internal ImportResult(ImmutableArray<T> rows, ImmutableArray<ImportProblem> problems, long rowCount, long rejectedCount, bool isComplete)
    {
        Rows = rows;
        Problems = problems;
        RowCount = rowCount;
        RejectedCount = rejectedCount;
        IsComplete = isComplete;
    }

    /// <summary>
    /// The rows, in the order of the file. Empty when there is any problem; but with <see cref="ImportOptions.KeepGoodRows"/> the good ones, if the file was read to its end.
    /// </summary>
    public ImmutableArray<T> Rows { get; }

    /// <summary>Everything that is wrong, in the order found.</summary>
    public ImmutableArray<ImportProblem> Problems { get; }

    /// <summary>How many rows were read, good and bad, without the header.</summary>
    public long RowCount { get; }

    /// <summary>How many of them were rejected.</summary>
    public long RejectedCount { get; }

    /// <summary>Whether the file was read to its end: false when it is damaged or reading stopped at a limit.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>The rows of a file with which nothing is wrong, or an exception that lists every problem, whatever the options keep.</summary>
    /// <exception cref="InvalidDocumentException">There are problems.</exception>
    public ImmutableArray<T> OrThrow() => IsValid ? Rows : throw ImportProblem.Exception(Problems);
}
