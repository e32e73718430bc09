using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Gathers the steps of reading one file of commitments into a table, without keeping the commitments: a table only when all its rows are wanted.</summary>
/// <remarks>Takes about 20 bytes a row until the table is made. Not thread-safe.</remarks>
public sealed class CommitmentTableCollector
{
    private readonly ImportChecker<Commitment> checker;
    private readonly CommitmentTableBuilder builder;
    private readonly ImmutableArray<ImportProblem>.Builder problems = ImmutableArray.CreateBuilder<ImportProblem>();

    /// <summary>Begins to gather.</summary>
    /// <param name="checker">What checks the file.</param>
    /// <param name="range">The months that commitments are cut to.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    public CommitmentTableCollector(ImportChecker<Commitment> checker, LoadRange range, LoadCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(checker);
        this.checker = checker;
        builder = new(range, catalogue);
    }

    private bool IsWanted => problems.Count == 0 || checker.Options.KeepGoodRows;

    /// <summary>Takes a step.</summary>
    /// <param name="row">The step.</param>
    /// <exception cref="OverflowException">A size is beyond about 2.5 million million hours a month.</exception>
    public void Add(ImportedRow<Commitment> row)
    {
        problems.AddRange(row.Problems);
        if (row.IsAccepted && IsWanted)
        {
            builder.Add(row.Value);
        }
    }

    /// <summary>The result, when reading is over.</summary>
    /// <exception cref="InvalidOperationException">Reading is not over, or the result was made already.</exception>
    public CommitmentTableImport ToResult()
    {
        if (!checker.IsOver)
        {
            throw new InvalidOperationException("The file has not been read to its end.");
        }

        return new(
            checker.IsComplete && IsWanted ? builder.Build() : null, problems.ToImmutable(), checker.RowCount, checker.RejectedCount, checker.IsComplete);
    }
}
