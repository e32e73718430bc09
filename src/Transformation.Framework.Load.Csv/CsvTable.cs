using CsvHelper;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Csv;

/// <summary>Writes rows as RFC 4180 has them: commas, quotes where needed, CRLF after every record, UTF-8 without a mark.</summary>
internal static class CsvTable
{
    internal static void Write<T>(Stream stream, IEnumerable<string> columns, IEnumerable<T> rows, Func<T, string?[]> fields, CancellationToken cancellationToken)
    {
        using var writer = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true);
        writer.WriteRecord([.. columns]);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteRecord(fields(row)!);
        }

        writer.Flush();
    }

    internal static async Task WriteAsync<T>(
        Stream stream, IEnumerable<string> columns, IAsyncEnumerable<T> rows, Func<T, string?[]> fields, CancellationToken cancellationToken)
    {
        var writer = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true);
        await using var owned = writer.ConfigureAwait(false);
        await writer.WriteRecordAsync([.. columns], cancellationToken).ConfigureAwait(false);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await writer.WriteRecordAsync(fields(row)!, cancellationToken).ConfigureAwait(false);
        }

        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A date as it is read back; null when there is none.</summary>
    /// <exception cref="ArgumentException">The date has no form of four-digit years.</exception>
    internal static string? Text(LocalDate? date) => date is not { } day ? null
        : day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999 ? FormattableString.Invariant($"{day:uuuu-MM-dd}")
        : throw new ArgumentException($"Only dates of the years 1 to 9999 of the ISO calendar are written, not {day.ToString(null, System.Globalization.CultureInfo.InvariantCulture)}.", nameof(date));

    internal static string Text(decimal number) => FormattableString.Invariant($"{number:0.###}");

    internal static string? Synthetic(Provenance? provenance) => provenance is { IsSynthetic: true } ? "true" : null;
}
