using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>A first day and, where it has ended, a last day, both included.</summary>
internal static class RecordedPeriod
{
    /// <summary>Gives back the last day, which is not before the first.</summary>
    internal static LocalDate? CheckUntil(LocalDate from, LocalDate? until, string parameter) =>
        IsoDate.Check(until, parameter) is { } last && last < from ? throw new ArgumentException("It ends before it starts.", parameter) : until;

    internal static bool Covers(LocalDate from, LocalDate? until, LocalDate day) => from <= day && (until is not { } last || day <= last);

    /// <summary>Gives back the day of a withdrawal. It takes effect on its day, so it may be the very day of what is withdrawn.</summary>
    internal static LocalDate? CheckWithdrawal(LocalDate on, LocalDate? withdrawnOn, string parameter) => IsoDate.Check(withdrawnOn, parameter) < on
        ? throw new ArgumentException("It was withdrawn before it was given.", parameter)
        : withdrawnOn;

    /// <summary>Whether something given on a day stands on another; a withdrawal counts from its own day.</summary>
    internal static bool Stands(LocalDate on, LocalDate? withdrawnOn, LocalDate asOf) => on <= asOf && !(withdrawnOn <= asOf);
}
