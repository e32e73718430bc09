using NodaTime;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Days as PostgreSQL's <c>date</c> counts them: whole numbers from 1 January 2000.</summary>
/// <remarks>
/// Days travel as these numbers, into a column of type <c>date</c> (whose binary form this is) and out of one. So no day reads as the driver's "infinity", and a host's own data source need not know NodaTime.
/// </remarks>
internal static class PostgresDays
{
    /// <summary>What a number is counted from, in SQL.</summary>
    internal const string Epoch = "DATE '2000-01-01'";

    private static readonly LocalDate EpochDate = new(2000, 1, 1);
    private static readonly int BeforeAll = Period.DaysBetween(EpochDate, new LocalDate(1, 1, 1)) - 1;

    /// <summary>The number of a date that is to be kept.</summary>
    /// <exception cref="StoreException">The date is one that the store does not keep.</exception>
    internal static int Of(LocalDate date) => date.Year >= 1
        ? ToCompare(date)
        : throw new StoreException(FormattableString.Invariant($"The store keeps dates from the year 1 on, not {date:uuuu-MM-dd}."));

    /// <summary>The number of any date, to compare with those that are kept. All dates before them are one, as PostgreSQL does not go back as far as NodaTime does.</summary>
    internal static int ToCompare(LocalDate date) => Math.Max(BeforeAll, Period.DaysBetween(EpochDate, date));

    /// <summary>Reads a number that may be null.</summary>
    /// <exception cref="StoreCorruptException">There is no such date.</exception>
    internal static LocalDate? Read(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : ToDate(reader.GetInt32(column));

    /// <exception cref="StoreCorruptException">There is no such date.</exception>
    internal static LocalDate ToDate(int days)
    {
        try
        {
            return EpochDate.PlusDays(days);
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            throw new StoreCorruptException("The store holds a date beyond all calendars.", e);
        }
    }
}
