using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>How long a full-time week is under a contract: what one whole-time equivalent stands for. Written <c>37.5h/5d</c>.</summary>
/// <remarks>
/// <para>Kept in whole minutes over 1 to 7 days, such that a day is a whole number of seconds; so a thousandth of a whole-time equivalent for a day is
/// a whole number of milliseconds, and sums of <see cref="Effort"/> are exact.</para>
/// <para>The <c>default</c> value is <see cref="AgendaForChangeEngland"/>. Immutable; safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(TextValueConverter<ContractWeek>))]
public readonly record struct ContractWeek : IParsable<ContractWeek>
{
    internal const string Pattern = "^[0-9]+(\\.[0-9]{1,4})?h/[1-7]d$";

    private const int MostDecimals = 4; // of an hour: they tell every minute from the next
    private const int StandardMinutes = 2250; // 37.5 hours: stored as a difference, so that default is a real week
    private const int StandardDays = 5;
    private const int MinutesInAWeek = 7 * 24 * 60;

    private readonly int minutesOverStandard;
    private readonly int daysOverStandard;

    private ContractWeek(int minutes, int days)
    {
        minutesOverStandard = minutes - StandardMinutes;
        daysOverStandard = days - StandardDays;
    }

    /// <summary>NHS Agenda for Change in England: 37.5 hours over five days, excluding meal breaks. Source: NHS Terms and Conditions of Service Handbook, section 10.1.</summary>
    public static ContractWeek AgendaForChangeEngland => default;

    /// <summary>Councils under the National Joint Council's national agreement ("Green Book"): 37 hours over five days.</summary>
    public static ContractWeek Council { get; } = FromHours(37m);

    /// <summary>Councils in London under the same agreement: 36 hours over five days.</summary>
    public static ContractWeek CouncilLondon { get; } = FromHours(36m);

    /// <summary>NHS consultants: ten programmed activities of four hours, 40 hours over five days. Source: consultant contract (England).</summary>
    public static ContractWeek Consultant { get; } = FromHours(40m);

    /// <summary>The length of the week in minutes.</summary>
    public int Minutes => minutesOverStandard + StandardMinutes;

    /// <summary>The number of days it is spread over.</summary>
    public int Days => daysOverStandard + StandardDays;

    /// <summary>The length of the week in hours, to the precision of a decimal: 5 minutes are 0.08333… of an hour.</summary>
    public decimal Hours => Minutes / 60m;

    /// <summary>The length of one working day in seconds; exact.</summary>
    public int SecondsPerDay => Minutes * 60 / Days;

    /// <summary>A week of so many minutes, spread evenly over so many days.</summary>
    /// <param name="minutes">1 to 10,080.</param>
    /// <param name="days">1 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">A day is not a whole number of seconds, or is longer than 24 hours.</exception>
    public static ContractWeek FromMinutes(int minutes, int days = StandardDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MinutesInAWeek);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 7);
        return Fault(minutes, days) is { } fault ? throw new ArgumentException(fault, nameof(minutes)) : new(minutes, days);
    }

    /// <summary>A week of so many hours, spread evenly over so many days.</summary>
    /// <param name="hours">More than 0 and at most 168; a whole number of minutes.</param>
    /// <param name="days">1 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">The hours are not whole minutes, a day is not a whole number of seconds, or is longer than 24 hours.</exception>
    public static ContractWeek FromHours(decimal hours, int days = StandardDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(hours, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, 168m);
        var minutes = hours * 60;
        return minutes == decimal.Truncate(minutes)
            ? FromMinutes((int)minutes, days)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{hours} hours are not a whole number of minutes."), nameof(hours));
    }

    /// <summary>Reads the form <c>37.5h/5d</c>; hours are whole minutes, written to at most four decimals.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form, or not a possible week.</exception>
    public static ContractWeek Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var week)
            ? week
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a contract week: write it as 37.5h/5d.");
    }

    /// <summary>Reads the form <c>37.5h/5d</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The week, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContractWeek result)
    {
        result = default;
        if (s is null || s.Length < 5 || s[^1] != 'd' || s[^3] != '/' || s[^4] != 'h' || s[^2] is < '1' or > '7'
            || !DecimalText.TryParse(s.AsSpan(0, s.Length - 4), allowNegative: false, MostDecimals, out var hours))
        {
            return false;
        }

        if (hours > MinutesInAWeek / 60)
        {
            return false;
        }

        // 37.0833 is 37 hours and 5 minutes; what is further off than rounding explains is no whole number of minutes.
        var days = s[^2] - '0';
        var minutes = (int)decimal.Round(hours * 60);
        if (decimal.Abs((hours * 60) - minutes) >= 0.01m || minutes == 0 || Fault(minutes, days) is not null)
        {
            return false;
        }

        result = new(minutes, days);
        return true;
    }

    /// <summary>Gives <c>37.5h/5d</c>; hours to four decimals, which reads back the same.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hours:0.####}h/{Days}d");

    private static string? Fault(int minutes, int days) => (minutes * 60 % days, minutes > days * 24 * 60) switch
    {
        (not 0, _) => FormattableString.Invariant($"{minutes} minutes over {days} days leave a day that is not a whole number of seconds."),
        (_, true) => FormattableString.Invariant($"{minutes} minutes do not fit into {days} days."),
        _ => null,
    };
}
