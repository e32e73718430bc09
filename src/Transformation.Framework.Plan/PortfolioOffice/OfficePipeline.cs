using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The five steps on a day: what is where, for how long, who acts, and whether evaluation comes back.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OfficePipeline
{
    private OfficePipeline(PortfolioOfficeRegister register, WorkingCalendar calendar, LocalDate asOf)
    {
        AsOf = asOf;
        Requests =
        [
            .. register.Requests
                .Where(r => r.StepOn(asOf) is not null)
                .OrderBy(static r => r.Id, StringComparer.Ordinal)
                .Select(r => new RequestStanding(r, calendar, asOf)),
        ];
        Steps = [.. Enum.GetValues<OfficeStep>().Select(step => new StepOverview(step, Requests))];
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every request that had been made by the day, open or not, by identifier.</summary>
    public ImmutableArray<RequestStanding> Requests { get; }

    /// <summary>The five steps, in order.</summary>
    public ImmutableArray<StepOverview> Steps { get; }

    /// <summary>The requests that have come to be evaluated, whether they have left since or not, by identifier.</summary>
    public IEnumerable<RequestStanding> Evaluated => Requests.Where(static r => r.Step == OfficeStep.Evaluation);

    /// <summary>Looks at a register on a day. Records dated after it do not exist yet.</summary>
    /// <param name="register">The register.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="CalendarRangeException">A day is not covered by the calendar.</exception>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static OfficePipeline Of(PortfolioOfficeRegister register, WorkingCalendar calendar, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(register, calendar, IsoDate.Check(asOf, nameof(asOf)));
    }

    /// <summary>How many open requests are done by one organisation, by several, or by nobody knows whom.</summary>
    /// <param name="sport">Which.</param>
    public int Count(OfficeSport sport) => Requests.Count(r => r.IsOpen && r.Request.Sport == sport);
}
