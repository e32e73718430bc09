using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Reads the values of one row by column and notes what is wrong with each.</summary>
internal readonly ref struct RowReader
{
    private readonly ReadOnlySpan<ImportCell> cells;
    private readonly ReadOnlySpan<int> places;
    private readonly RowProblems problems;

    /// <param name="cells">The values, in the order of the file.</param>
    /// <param name="places">For each column of the format, where it stands in the file; -1 when it does not.</param>
    /// <param name="problems">Takes what is wrong.</param>
    internal RowReader(ReadOnlySpan<ImportCell> cells, ReadOnlySpan<int> places, RowProblems problems)
    {
        this.cells = cells;
        this.places = places;
        this.problems = problems;
    }

    internal ImportOptions Options => problems.Options;

    /// <summary>Whether anything was found wrong with the row so far.</summary>
    internal bool IsFaulty => !problems.IsEmpty;

    internal bool Has(int column) => places[column] >= 0 && !cells[places[column]].IsNothing;

    internal void Add(int column, string code, string message) => problems.Add(column, code, message);

    /// <summary>The text of a column; null when there is none or it is of another kind, which is noted.</summary>
    internal string? Text(int column, bool required)
    {
        if (!Has(column))
        {
            if (required)
            {
                Add(column, ImportProblemCodes.Missing, "There is no value.");
            }

            return null;
        }

        var cell = cells[places[column]];
        if (cell.AsText is null)
        {
            Add(column, ImportProblemCodes.WrongType, $"{cell} is not text.");
        }

        return cell.AsText;
    }

    /// <summary>A number from 0 to a largest one, with at most three decimals; null when there is none or it is none of these, which is noted.</summary>
    internal decimal? Number(int column, decimal largest)
    {
        if (!Has(column))
        {
            return null;
        }

        // Any number of decimals is read, so that one with too many is told from what is no number at all.
        var cell = cells[places[column]];
        var value = 0m;
        if ((cell.AsNumber is null && cell.AsText is null) || (cell.AsText is { } text && !DecimalText.TryParse(text, allowNegative: true, mostDecimals: 28, out value)))
        {
            Add(column, ImportProblemCodes.WrongType, $"'{cell}' is not a number: write it as 0.4.");
            return null;
        }

        value = cell.AsNumber ?? value;
        var fault = value switch
        {
            < 0 => (ImportProblemCodes.OutOfRange, $"{cell} is less than nothing."),
            _ when value > largest => (ImportProblemCodes.OutOfRange, FormattableString.Invariant($"{cell} is more than {largest}, the most that is accepted here.")),
            _ when value * 1000 != decimal.Truncate(value * 1000) => (ImportProblemCodes.InvalidValue, $"{cell} has more than three decimals."),
            _ => default((string Code, string Message)?),
        };
        if (fault is { } wrong)
        {
            Add(column, wrong.Code, wrong.Message);
            return null;
        }

        return value;
    }

    /// <summary>A number of whole-time equivalents: one that the options accept and that <see cref="Wte"/> can hold.</summary>
    internal decimal? Equivalents(int column) => Number(column, Math.Min(Options.LargestWte, int.MaxValue / 1000m));

    /// <summary>A date that the options accept; null when there is none or it is not one, which is noted.</summary>
    internal LocalDate? Date(int column, bool required)
    {
        if (!Has(column))
        {
            if (required)
            {
                Add(column, ImportProblemCodes.Missing, "There is no date.");
            }

            return null;
        }

        var cell = cells[places[column]];
        var date = cell.AsDate ?? default;
        if (cell.AsDate is null && (cell.AsText is null || !DateText.TryParse(cell.AsText, out date)))
        {
            Add(column, ImportProblemCodes.WrongType, $"'{cell}' is not a date: write it as 2026-04-01.");
            return null;
        }

        if (date < Options.EarliestDate || date > Options.LatestDate)
        {
            Add(column, ImportProblemCodes.OutOfRange, FormattableString.Invariant(
                $"{date:uuuu-MM-dd} is not between {Options.EarliestDate:uuuu-MM-dd} and {Options.LatestDate:uuuu-MM-dd}, the dates that are accepted here."));
            return null;
        }

        return date;
    }

    /// <summary>The contract week of a column; the one of Agenda for Change when the column is empty, null when it is not a week, which is noted.</summary>
    internal ContractWeek? Week(int column)
    {
        if (!Has(column))
        {
            return ContractWeek.AgendaForChangeEngland;
        }

        if (Text(column, required: false) is not { } text)
        {
            return null;
        }

        if (!ContractWeek.TryParse(text, null, out var week))
        {
            Add(column, ImportProblemCodes.InvalidValue, $"'{Excerpt.Of(text)}' is not a contract week: write it as 37.5h/5d.");
            return null;
        }

        return week;
    }

    /// <summary>Free text; null when there is none or it breaks the rule of texts, which is noted.</summary>
    internal string? FreeText(int column)
    {
        var text = Text(column, required: false);
        if (text is null || DomainText.Fault(text) is not { } fault)
        {
            return text;
        }

        Add(column, ImportProblemCodes.InvalidValue, fault);
        return null;
    }

    /// <summary>Where the row says that it comes from; null when it does not say.</summary>
    internal Provenance? Provenance(int source, int synthetic)
    {
        var document = FreeText(source);
        switch (Text(synthetic, required: false))
        {
            case "true":
                return Core.Provenance.Synthetic(document);
            case null or "false":
                return document is null ? null : Core.Provenance.Published(document);
            case var other:
                Add(synthetic, ImportProblemCodes.WrongType, $"'{Excerpt.Of(other)}' is neither true nor false.");
                return null;
        }
    }
}
