using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Transformation.Framework.Load.Csv;

/// <summary>Finds the rows of one CSV file (RFC 4180) and hands them to a checker, one at a time.</summary>
/// <typeparam name="T">What a row is read as.</typeparam>
internal sealed class CsvRows<T> : IDisposable, IAsyncDisposable
    where T : class
{
    /// <summary>The longest record: an unclosed quote must not draw a whole file into memory.</summary>
    internal const int LargestRecord = 1 << 20;

    private const long RowsBetweenReports = 8192;

    private readonly ImportChecker<T> checker;
    private readonly IProgress<long>? progress;
    private readonly CsvText text;
    private readonly CsvReader reader;
    private ImportCell[]? cells;
    private string[] columns = [];
    private CsvMalformedRecord? malformed;
    private long lastLine;

    private CsvRows(Stream stream, ImportChecker<T> checker, IProgress<long>? progress)
    {
        this.checker = checker;
        this.progress = progress;
        text = new(stream);
        reader = CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                Encoding = Encoding.UTF8,
                TrimWhitespace = false,
                TrackLineNumbers = true,
                MaxRecordSize = LargestRecord,
                PoolStrings = true,
                OnMalformedRecord = record => malformed = record,
            },
            leaveOpen: true);
    }

    internal static IEnumerable<ImportedRow<T>> Read(Stream stream, ImportChecker<T> checker, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var rows = new CsvRows<T>(stream, checker, progress);
        while (!checker.IsOver)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return rows.Step(rows.TryRead());
        }
    }

    internal static async IAsyncEnumerable<ImportedRow<T>> ReadAsync(
        Stream stream, ImportChecker<T> checker, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new CsvRows<T>(stream, checker, progress);
        await using var owned = rows.ConfigureAwait(false);
        while (!checker.IsOver)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return rows.Step(await rows.TryReadAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    // The file itself stays open: it is the caller's.
    public void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync().ConfigureAwait(false);
        await text.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>True: there is a record; false: there are no more; null: the next one is too long.</summary>
    private bool? TryRead()
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    private async ValueTask<bool?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    private ImportedRow<T> Step(bool? record)
    {
        var step = record switch
        {
            true => Record(),
            false => End(),
            null => checker.Fail(null, null, ImportProblemCodes.TooLarge, FormattableString.Invariant(
                $"After line {lastLine} comes a record of more than {LargestRecord} bytes: a quote that is never closed, perhaps.")),
        };
        if (checker.RowCount % RowsBetweenReports == 0 || checker.IsOver)
        {
            progress?.Report(checker.RowCount);
        }

        return step;
    }

    private ImportedRow<T> End()
    {
        if (text.IsUtf32)
        {
            return checker.Fail(null, null, ImportProblemCodes.Encoding, "The file is UTF-32; save it as UTF-8.");
        }

        return cells is null
            ? checker.Fail(null, null, ImportProblemCodes.Truncated, "The file is empty: it has no header.")
            : checker.Finish();
    }

    private ImportedRow<T> Record()
    {
        var line = lastLine = reader.LineNumber;
        var fault = malformed?.Reason;
        malformed = null;
        if (fault == CsvMalformedReason.UnterminatedQuote)
        {
            return checker.Fail(line, null, ImportProblemCodes.Truncated, "A value of this row begins with a quote and has none at its end: the file is cut short, or the quote is not meant.");
        }

        // Only at the end of the file can a record be without a line break.
        if (text.IsAtEnd && reader.ByteOffset + reader.RawRecord.Length == text.HandedOut && !checker.Options.AllowUnendedLastLine)
        {
            return checker.Fail(line, null, ImportProblemCodes.Truncated, "The last line has no line break at its end: the file may be cut short. AllowUnendedLastLine accepts it.");
        }

        if (!Utf8.IsValid(reader.RawRecord))
        {
            return NotText(line);
        }

        if (cells is null)
        {
            return Header(line, fault);
        }

        if (fault is not null)
        {
            return checker.Reject(line, null, ImportProblemCodes.Malformed, fault == CsvMalformedReason.StrayQuote
                ? "A quote stands inside a value that does not begin with one; write \"a \"\"word\"\" in quotes\"."
                : "Text follows the closing quote of a value.");
        }

        return reader.FieldCount == cells.Length
            ? checker.Check(line, Cells())
            : checker.Reject(line, null, ImportProblemCodes.FieldCount, FormattableString.Invariant($"The row has {reader.FieldCount} fields, the header {cells.Length}."));
    }

    private ImportedRow<T> Header(long line, CsvMalformedReason? fault)
    {
        if (fault is not null)
        {
            return checker.Fail(line, null, ImportProblemCodes.Malformed, "The quotes of the header do not match.");
        }

        if (reader.RawRecord.Contains((byte)0))
        {
            return checker.Fail(line, null, ImportProblemCodes.Encoding, "The header holds zero bytes: the file is UTF-16 without its mark, perhaps; save it as UTF-8.");
        }

        columns = new string[reader.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = reader.GetString(i);
        }

        cells = new ImportCell[columns.Length];
        return checker.CheckColumns(columns, line);
    }

    private ReadOnlySpan<ImportCell> Cells()
    {
        for (var i = 0; i < cells!.Length; i++)
        {
            cells[i] = reader.IsEmpty(i) ? default : ImportCell.Text(reader.GetString(i));
        }

        return cells;
    }

    private ImportedRow<T> NotText(long line)
    {
        var where = text.IsUnchanged
            ? FormattableString.Invariant($"Byte {reader.ByteOffset + ValidLength(reader.RawRecord)} of the file is not UTF-8; save it as UTF-8.")
            : "The text is not UTF-16, though the file begins as UTF-16 does.";
        if (cells is null)
        {
            return checker.Fail(line, null, ImportProblemCodes.Encoding, where);
        }

        var field = 0;
        while (field < reader.FieldCount && Utf8.IsValid(reader.GetSpan(field)))
        {
            field++;
        }

        return checker.Reject(line, field < columns.Length ? columns[field] : null, ImportProblemCodes.Encoding, where);
    }

    /// <summary>How many bytes at the beginning are UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }
}
