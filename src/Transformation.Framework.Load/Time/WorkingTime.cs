using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Working time from equivalents and back, over days that a calendar says are worked.</summary>
/// <remarks>
/// A contract states a week; a calendar says how many days of a week are worked. One whole-time equivalent works one contract week in one
/// calendar week, so each worked day carries contract week ÷ days worked in a week. With a week spread over as many days as the calendar works
/// (37.5 hours over five days, Monday to Friday) that is the contract's own day. A contract of 37.5 hours over four days is still 37.5 hours a week.
/// </remarks>
internal static class WorkingTime
{
    private const long SecondsPerMinute = 60;
    private const long MillisecondsPerSecond = 1000;

    /// <summary>
    /// The time of equivalents over worked days. Exact whenever the calendar works 1 to 6 days a week, since 60 is divisible by each; on a seven-day calendar
    /// rounded to the nearest millisecond, a tie to the even one, unless the contract is over seven days too.
    /// </summary>
    internal static Effort Of(Wte wte, int workedDays, int daysPerWeek)
    {
        if (wte.Week.Days == daysPerWeek)
        {
            return wte.ForWorkingDays(workedDays);
        }

        // A thousandth of an equivalent for a second is a millisecond.
        var weeks = (Int128)wte.Thousandths * wte.Week.Minutes * SecondsPerMinute * workedDays;
        return Effort.FromMilliseconds(DivideToEven(weeks, daysPerWeek));
    }

    /// <summary>How many equivalents working time is over worked days, to the nearest thousandth, a tie to the even one.</summary>
    internal static Wte ToWte(Effort effort, ContractWeek week, int workedDays, int daysPerWeek)
    {
        var milliseconds = (Int128)effort.Milliseconds * daysPerWeek * 1000;
        var ofOne = (Int128)week.Minutes * SecondsPerMinute * MillisecondsPerSecond * workedDays;
        return Wte.FromThousandths(checked((int)DivideToEven(milliseconds, ofOne)), week);
    }

    /// <summary>Divides, rounding to the nearest whole number, a tie to the even one.</summary>
    /// <exception cref="OverflowException">The quotient does not fit.</exception>
    internal static long DivideToEven(Int128 dividend, Int128 divisor)
    {
        if (Fits(dividend) && Fits(divisor))
        {
            return DivideToEven((long)dividend, (long)divisor);
        }

        var (quotient, remainder) = Int128.DivRem(dividend, divisor);
        var twice = Int128.Abs(remainder) * 2;
        var away = twice > divisor || (twice == divisor && Int128.IsOddInteger(quotient));
        return checked((long)(away ? quotient + Int128.Sign(dividend) : quotient));
    }

    /// <summary>The same for what nearly always comes: many times as fast.</summary>
    private static long DivideToEven(long dividend, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(dividend, divisor);
        var twice = Math.Abs(remainder) * 2;
        var away = twice > divisor || (twice == divisor && long.IsOddInteger(quotient));
        return away ? quotient + Math.Sign(dividend) : quotient;
    }

    private static bool Fits(Int128 value) => value > -(Int128.One << 62) && value < Int128.One << 62;
}
