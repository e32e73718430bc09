using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>A first day and, where it has ended, a last day, both included.</summary>
internal static class RecordedPeriod
{
    /// <summary>Gives back the last day, which is not before the first.</summary>
    internal static LocalDate? CheckUntil(LocalDate from, LocalDate? until, string parameter) =>
        IsoDate.Check(until, parameter) is { } last && last < from ? throw new ArgumentException("It ends before it starts.", parameter) : until;

    internal static bool Covers(LocalDate from, LocalDate? until, LocalDate day) => from <= day && (until is not { } last || day <= last);
}
