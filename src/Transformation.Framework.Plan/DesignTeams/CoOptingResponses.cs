using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How quickly organisations have answered design teams that asked for an expert.</summary>
/// <remarks>The paper asks partners to respond in an agile way (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.3) and sets no number. Immutable; safe to share between threads.</remarks>
public sealed class CoOptingResponses
{
    private CoOptingResponses(LocalDate asOf, ImmutableArray<CoOptingResponse> all)
    {
        AsOf = asOf;
        Answered = [.. all.Where(static r => !r.IsOpen)];
        Open = [.. all.Where(static r => r.IsOpen)];
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The requests answered by the day, quickest first, then by identifier.</summary>
    public ImmutableArray<CoOptingResponse> Answered { get; }

    /// <summary>The requests still open at the end of the day, longest first, then by identifier.</summary>
    public ImmutableArray<CoOptingResponse> Open { get; }

    /// <summary>
    /// The median of the working days of those answered: of an even number of them, half the sum of the middle two, which is exact. Null when none has been answered. Open requests are not in
    /// it, so while old ones are open it flatters.
    /// </summary>
    public decimal? MedianWorkingDays => Answered.IsEmpty
        ? null
        : (Answered[(Answered.Length - 1) / 2].WorkingDays + Answered[Answered.Length / 2].WorkingDays) / 2m;

    /// <summary>Looks at the requests of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day; requests asked after it are left out, answers given after it do not exist yet.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="organisation">The organisation asked; null for all.</param>
    /// <exception cref="CalendarRangeException">The calendar does not cover a day that counts.</exception>
    public static CoOptingResponses Of(DesignTeamRegister register, LocalDate asOf, WorkingCalendar calendar, OrganisationId? organisation = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(calendar);
        IsoDate.Check(asOf, nameof(asOf));
        var all = register.Requests
            .Where(r => r.Asked <= asOf && (organisation is null || r.Organisation == organisation))
            .Select(r => Response(r, asOf, calendar))
            .OrderBy(static r => r.IsOpen ? -r.WorkingDays : r.WorkingDays)
            .ThenBy(static r => r.Request.Id, StringComparer.Ordinal);
        return new(asOf, [.. all]);
    }

    private static CoOptingResponse Response(CoOptingRequest request, LocalDate asOf, WorkingCalendar calendar)
    {
        var isOpen = request.Answered is not { } day || day > asOf;
        var last = isOpen ? asOf : request.Answered!.Value;
        return new(request, isOpen, last == request.Asked ? 0 : calendar.WorkingDays(request.Asked.PlusDays(1), last));
    }
}
