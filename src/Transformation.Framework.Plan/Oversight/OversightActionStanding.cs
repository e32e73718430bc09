using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How one action stands on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OversightActionStanding
{
    internal OversightActionStanding(OversightAction action, LocalDate asOf)
    {
        Action = action;
        DoneOn = action.DoneOn <= asOf ? action.DoneOn : null;
        AgeInDays = DoneOn is null ? Period.DaysBetween(action.RaisedOn, asOf) : null;
        var until = DoneOn ?? asOf;
        DaysLate = action.Due is { } due ? int.Max(0, Period.DaysBetween(due, until)) : null;
    }

    /// <summary>The action.</summary>
    public OversightAction Action { get; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => DoneOn is null;

    /// <summary>The day it was done; null while it is open.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>Days since it was raised; null once it is done.</summary>
    public int? AgeInDays { get; }

    /// <summary>Calendar days past its last day: so far, or when it was done; 0 when in time; null when no day was set.</summary>
    public int? DaysLate { get; }

    /// <summary>Whether it is open past its last day.</summary>
    public bool IsOverdue => IsOpen && DaysLate > 0;

    /// <summary>Whether nobody is recorded as its owner.</summary>
    public bool HasNoOwner => Action.Organisation is null && Action.Body is null;
}
