using NodaTime;
using NodaTime.Text;

namespace GatewayApi.Http;

/// <summary>Dates in queries and responses.</summary>
internal static class Days
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    internal static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The date asked for, or today in England.</summary>
    internal static (LocalDate Date, IResult? Refusal) Read(string? asOf, IClock clock)
    {
        if (asOf is null)
        {
            return (clock.GetCurrentInstant().InZone(London).Date, null);
        }

        return LocalDatePattern.Iso.Parse(asOf) is { Success: true } read ? (read.Value, null) : (default, Problems.BadValue("asOf", "A date is written as 2024-10-03."));
    }
}
