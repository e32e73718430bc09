using NodaTime;

namespace Transformation.Framework.Benefits;

/// <content>Published series, each under the name of its release.</content>
public sealed partial class Deflator
{
    /// <summary>The GDP deflator of the United Kingdom by calendar year, 2019 to 2024, as released in December 2025; 2024 stands at 100.</summary>
    /// <remarks>Source: the series carried by the R package greenbook 0.1.1, which names the release. Later releases revise it.</remarks>
    /// <param name="proxy">How a financial year reads it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The proxy is none of the three.</exception>
    public static Deflator GdpDecember2025(CalendarProxy proxy) => ByCalendarYear(
        "GDP deflator, calendar years, release of December 2025",
        new YearMonth(2025, 12),
        "GDP deflator by calendar year, release of December 2025, as carried by the R package greenbook 0.1.1",
        proxy,
        [new(2019, 81.1085m), new(2020, 85.2137m), new(2021, 85.6358m), new(2022, 90.5005m), new(2023, 96.2507m), new(2024, 100m)]);
}
