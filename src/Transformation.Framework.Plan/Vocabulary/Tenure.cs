using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>From a day to a day, both included, or open at the end: how long somebody takes part.</summary>
internal static class Tenure
{
    internal static LocalDate? CheckUntil(LocalDate? until, LocalDate from, string parameter) => IsoDate.Check(until, parameter) < from
        ? throw new ArgumentException("It ends before it begins.", parameter)
        : until;

    /// <summary>A withdrawal takes effect on its day, so it may be the very day of what is withdrawn.</summary>
    internal static LocalDate? CheckWithdrawal(LocalDate? withdrawnOn, LocalDate on, string parameter) => IsoDate.Check(withdrawnOn, parameter) < on
        ? throw new ArgumentException("It was withdrawn before it was given.", parameter)
        : withdrawnOn;

    internal static bool Contains(LocalDate from, LocalDate? until, LocalDate day) => from <= day && !(until < day);

    /// <summary>Whether something given on a day stands on another; a withdrawal counts from its own day.</summary>
    internal static bool Stands(LocalDate on, LocalDate? withdrawnOn, LocalDate asOf) => on <= asOf && !(withdrawnOn <= asOf);
}
