using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Gathers the steps of reading one file into a result: the rows only when all of them are wanted.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <typeparam name="T">What a row is read as.</typeparam>
public sealed class ImportCollector<T>
    where T : class
{
    private readonly ImportChecker<T> checker;
    private readonly ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
    private readonly ImmutableArray<ImportProblem>.Builder problems = ImmutableArray.CreateBuilder<ImportProblem>();

    /// <summary>Begins to gather.</summary>
    /// <param name="checker">What checks the file.</param>
    public ImportCollector(ImportChecker<T> checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        this.checker = checker;
    }

    /// <summary>Takes a step.</summary>
    /// <param name="row">The step.</param>
    public void Add(ImportedRow<T> row)
    {
        if (row.IsAccepted && (problems.Count == 0 || checker.Options.KeepGoodRows))
        {
            rows.Add(row.Value);
        }

        problems.AddRange(row.Problems);
        if (problems.Count > 0 && !checker.Options.KeepGoodRows)
        {
            rows.Clear();
        }
    }

    /// <summary>The result, when reading is over.</summary>
    /// <exception cref="InvalidOperationException">Reading is not over.</exception>
    public ImportResult<T> ToResult()
    {
        if (!checker.IsOver)
        {
            throw new InvalidOperationException("The file has not been read to its end.");
        }

        var mayKeep = checker.IsComplete && (problems.Count == 0 || checker.Options.KeepGoodRows);
        return new(mayKeep ? rows.DrainToImmutable() : [], problems.DrainToImmutable(), checker.RowCount, checker.RejectedCount, checker.IsComplete);
    }
}
