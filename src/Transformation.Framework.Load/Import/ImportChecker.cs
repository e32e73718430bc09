using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>
/// Checks the rows of one file, one after another, and makes values of those that are right. Readers of file formats are built on it: they find the rows, it says what they mean.
/// </summary>
/// <remarks>
/// First <see cref="CheckColumns"/>, then <see cref="Check"/> for each row, then <see cref="Finish"/>; nothing more once <see cref="IsOver"/>. It keeps no rows; of their identifiers
/// it does, when duplicates are looked for. For one file; not thread-safe. Made by <see cref="ImportCheckers"/>.
/// </remarks>
/// <typeparam name="T">What a row is read as.</typeparam>
public sealed class ImportChecker<T>
    where T : class
{
    private readonly RowFormat<T> format;
    private readonly RowProblems problems;
    private readonly Dictionary<object, long> rowOf = [];
    private int[]? places;
    private int columnCount;
    private int found;

    internal ImportChecker(ImportOptions options, RowFormat<T> format)
    {
        Options = options;
        this.format = format;
        problems = new(options, format.Columns);
    }

    /// <summary>What is accepted.</summary>
    public ImportOptions Options { get; }

    /// <summary>How many rows were given so far, good and bad.</summary>
    public long RowCount { get; private set; }

    /// <summary>How many of them were rejected.</summary>
    public long RejectedCount { get; private set; }

    /// <summary>Whether reading has ended: at the end of the file, at a fault that leaves nothing more to read, or at a limit.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether the file was read to its end, as far as anybody can tell.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Takes the names of the file's columns. Any problem with them ends the reading.</summary>
    /// <param name="names">The names, in the order of the file.</param>
    /// <param name="row">The line on which they stand; null for a format that keeps them elsewhere.</param>
    /// <returns>What is wrong, or an empty step.</returns>
    /// <exception cref="InvalidOperationException">Columns were given before, or reading is over.</exception>
    public ImportedRow<T> CheckColumns(IReadOnlyList<string> names, long? row = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        Require(!IsOver && places is null, "Columns are given once, before the rows.");
        columnCount = names.Count;
        places = [.. format.Columns.Select(column => IndexOf(names, column))];
        ImmutableArray<ImportProblem> wrong =
        [
            .. ColumnProblems(names, row),
            .. format.Wanting(column => places[column] >= 0).Select(wanting => new ImportProblem(row, wanting.Column, ImportProblemCodes.MissingColumn, wanting.Message)),
        ];
        IsOver = wrong.Length > 0;
        return Report(row, wrong);
    }

    /// <summary>Checks one row. All its problems are found at once.</summary>
    /// <param name="row">Where it is: see <see cref="ImportProblem.Row"/>.</param>
    /// <param name="cells">Its values, in the order of the columns.</param>
    /// <returns>The value, or what is wrong.</returns>
    /// <exception cref="ArgumentException">There is not one value for each column.</exception>
    /// <exception cref="InvalidOperationException">No columns were given, or reading is over.</exception>
    public ImportedRow<T> Check(long row, ReadOnlySpan<ImportCell> cells)
    {
        if (cells.Length != columnCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {cells.Length} values for {columnCount} columns; reject such a row."), nameof(cells));
        }

        if (BeginRow(row) is { } tooMany)
        {
            return tooMany;
        }

        var value = format.Read(new RowReader(cells, places, problems), out var key);
        if (key is { } own && Options.FindDuplicates && !rowOf.TryAdd(own.Value, row))
        {
            problems.Add(own.Column, ImportProblemCodes.Duplicate, FormattableString.Invariant($"Row {rowOf[own.Value]} says this already."));
        }

        return value is not null && problems.IsEmpty ? new(row, value, []) : RejectRow(row);
    }

    /// <summary>Counts a row that the reader of the format could not take apart.</summary>
    /// <param name="row">Where it is.</param>
    /// <param name="column">The column, or null.</param>
    /// <param name="code">One of <see cref="ImportProblemCodes"/>.</param>
    /// <param name="message">What is wrong, for a reader.</param>
    /// <exception cref="InvalidOperationException">No columns were given, or reading is over.</exception>
    public ImportedRow<T> Reject(long row, string? column, string code, string message)
    {
        if (BeginRow(row) is { } tooMany)
        {
            return tooMany;
        }

        problems.Add(column, code, message);
        return RejectRow(row);
    }

    /// <summary>Ends the reading of a file that is damaged or not what it is to be: none of its rows is handed over.</summary>
    /// <param name="row">Where, if it is known.</param>
    /// <param name="column">The column, or null.</param>
    /// <param name="code">One of <see cref="ImportProblemCodes"/>.</param>
    /// <param name="message">What is wrong, for a reader.</param>
    /// <exception cref="InvalidOperationException">Reading is over.</exception>
    public ImportedRow<T> Fail(long? row, string? column, string code, string message) => Fail([new(row, column, code, message)]);

    /// <summary>Ends the reading of a file with which several things are wrong.</summary>
    /// <param name="wrong">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException">Nothing is wrong.</exception>
    /// <exception cref="InvalidOperationException">Reading is over.</exception>
    public ImportedRow<T> Fail(ImmutableArray<ImportProblem> wrong)
    {
        if (wrong.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A file that is given up has at least one problem.", nameof(wrong));
        }

        Require(!IsOver, "Reading is over.");
        IsOver = true;
        return Report(wrong[0].Row, wrong);
    }

    /// <summary>Ends the reading at the end of the file.</summary>
    /// <returns>What is wrong with the file as a whole, or an empty step.</returns>
    /// <exception cref="InvalidOperationException">No columns were given, or reading is over.</exception>
    public ImportedRow<T> Finish()
    {
        Require(!IsOver && places is not null, "A file ends once, after its columns.");
        if (Options.ExpectedRows is { } expected && expected != RowCount)
        {
            return Fail(null, null, ImportProblemCodes.Truncated, FormattableString.Invariant($"The file has {RowCount} rows, but {expected} were expected."));
        }

        (IsOver, IsComplete) = (true, true);
        return default;
    }

    private ImportedRow<T>? BeginRow(long row)
    {
        Require(!IsOver && places is not null, "Rows come after the columns, until reading is over.");
        if (RowCount == Options.MostRows)
        {
            return Fail(row, null, ImportProblemCodes.TooLarge, FormattableString.Invariant($"The file has more than {Options.MostRows} rows, the most that are accepted here."));
        }

        RowCount++;
        problems.Begin(row);
        return null;
    }

    private ImportedRow<T> RejectRow(long row)
    {
        RejectedCount++;
        return Report(row, problems.ToImmutable());
    }

    private ImportedRow<T> Report(long? row, ImmutableArray<ImportProblem> wrong)
    {
        var room = Options.MostProblems - found;
        found += wrong.Length;
        if (found >= Options.MostProblems && wrong.Length > 0)
        {
            IsOver = true;
            wrong = [.. wrong.Take(room), new(row, null, ImportProblemCodes.TooMany, FormattableString.Invariant($"Reading stopped here, at {Options.MostProblems} problems; there may be more."))];
        }

        return new(row, null, wrong);
    }

    private IEnumerable<ImportProblem> ColumnProblems(IReadOnlyList<string> names, long? row)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var shown = Excerpt.Of(name);
            if (!seen.Add(name))
            {
                yield return new(row, shown, ImportProblemCodes.DuplicateColumn, "The column stands twice.");
            }
            else if (!format.Columns.Contains(name) && !Options.IgnoredColumns.Contains(name))
            {
                yield return new(row, shown, ImportProblemCodes.UnknownColumn, $"There is no such column; there are {string.Join(", ", format.Columns)}.");
            }
        }
    }

    private static int IndexOf(IReadOnlyList<string> names, string column)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == column)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
