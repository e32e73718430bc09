using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How far one request has come by a day, and how long each step took.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RequestStanding
{
    internal RequestStanding(OfficeRequest request, WorkingCalendar calendar, LocalDate asOf)
    {
        Request = request;
        IsOpen = request.IsOpenOn(asOf);
        Step = request.StepOn(asOf)!.Value;
        ImmutableArray<OfficeEntry> entries = [.. request.Entries.Where(e => e.On <= asOf)];
        LocalDate? left = IsOpen ? null : request.Ending!.On;
        Times =
        [
            .. entries.Select((e, i) =>
            {
                var until = i + 1 < entries.Length ? entries[i + 1].On : left;
                return new StepTime(e.Step, e.On, until, calendar.WorkingDays(e.On.PlusDays(1), until ?? asOf));
            }),
        ];
        HasFedBack = request.Feedback.Any(f => f.On <= asOf);
    }

    /// <summary>The request.</summary>
    public OfficeRequest Request { get; }

    /// <summary>Whether it is with the office.</summary>
    public bool IsOpen { get; }

    /// <summary>The step it is in, or was in when it left.</summary>
    public OfficeStep Step { get; }

    /// <summary>How long it was in each step it has come to, in order; the last is still running while the request is open.</summary>
    public ImmutableArray<StepTime> Times { get; }

    /// <summary>Whether its evaluation has taught something about a criterion.</summary>
    public bool HasFedBack { get; }
}
