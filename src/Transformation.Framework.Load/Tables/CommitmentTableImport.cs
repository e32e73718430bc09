using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What came of reading a file of commitments straight into a table: the whole table, or everything that is wrong.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CommitmentTableImport
{
    internal CommitmentTableImport(CommitmentTable? table, ImmutableArray<ImportProblem> problems, long rowCount, long rejectedCount, bool isComplete)
    {
        Table = table;
        Problems = problems;
        RowCount = rowCount;
        RejectedCount = rejectedCount;
        IsComplete = isComplete;
    }

    /// <summary>
    /// The table. Null when there is any problem; but with <see cref="ImportOptions.KeepGoodRows"/> that of the good rows, if the file was read to its end.
    /// </summary>
    public CommitmentTable? Table { get; }

    /// <summary>Everything that is wrong, in the order found.</summary>
    public ImmutableArray<ImportProblem> Problems { get; }

    /// <summary>How many rows were read, good and bad, without the header.</summary>
    public long RowCount { get; }

    /// <summary>How many of them were rejected.</summary>
    public long RejectedCount { get; }

    /// <summary>Whether the file was read to its end: false when it is damaged or reading stopped at a limit.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether nothing is wrong.</summary>
    [MemberNotNullWhen(true, nameof(Table))]
    public bool IsValid => Problems.IsEmpty;

    /// <summary>The table of a file with which nothing is wrong, or an exception that lists every problem, whatever the options keep.</summary>
    /// <exception cref="InvalidDocumentException">There are problems.</exception>
    public CommitmentTable OrThrow() => IsValid ? Table : throw ImportProblem.Exception(Problems);
}
