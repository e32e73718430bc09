using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Finds where NPSV is nothing, one number at a time.</summary>
internal sealed class SwitchingSearch(AppraisalSettings settings, ImmutableArray<BenefitsMap> maps, decimal netValue)
{
    private const decimal Close = 0.000000000001m;

    internal SwitchingValue Find(AppraisalInput input)
    {
        var stated = AppraisalInputs.ValueOf(maps, input);
        return new(input, stated, netValue == 0 ? stated : input.Kind switch
        {
            AppraisalInputKind.StartDelay => FirstDelay(input),
            AppraisalInputKind.DropOff => Halve(input),
            _ => Linear(input, stated),
        });
    }

    private decimal? Linear(AppraisalInput input, decimal stated)
    {
        var (least, most) = InputRange.Of(maps, input);
        var other = most == 1 ? (stated >= 0.5m ? 0 : 1) : stated == 0 ? 1 : stated / 2;
        var first = Crossing(other);

        // Once more from there: far from what is stated, the rounding of flows weighs less in the slope.
        return first is { } near ? (NetValue(input, near) == 0 ? near : Crossing(near)) : null;

        decimal? Crossing(decimal at)
        {
            if (NetValue(input, at) is not { } there || there == netValue)
            {
                return null;
            }

            var value = (double)stated - ((double)netValue * (double)(at - stated) / (double)(there - netValue));
            return value >= least && value <= most && Math.Abs(value) <= (double)Distribution.Largest
                ? stated - (netValue * ((at - stated) / (there - netValue)))
                : null;
        }
    }

    private decimal? Halve(AppraisalInput input)
    {
        var (low, high) = (0m, 1m);
        if (NetValue(input, low) is not { } atLow || NetValue(input, high) is not { } atHigh || decimal.Sign(atLow) * decimal.Sign(atHigh) > 0)
        {
            return null;
        }

        while (high - low > Close)
        {
            var middle = (low + high) / 2;
            (low, high) = decimal.Sign(NetValue(input, middle)!.Value) == decimal.Sign(atHigh) ? (low, middle) : (middle, high);
        }

        return decimal.Sign(atHigh) == 0 && high == 1 ? 1 : (low + high) / 2;
    }

    /// <summary>No delay is longer than the years appraised: everything has fallen out of them by then.</summary>
    private decimal? FirstDelay(AppraisalInput input)
    {
        for (var years = 1; years <= Math.Min(settings.Years, BenefitTiming.LongestYears); years++)
        {
            if (NetValue(input, years) is not { } later)
            {
                return null;
            }

            if (decimal.Sign(later) != decimal.Sign(netValue))
            {
                return years;
            }
        }

        return null;
    }

    /// <summary>NPSV with one number replaced; null where it cannot be appraised, beyond the end of a schedule for example.</summary>
    private decimal? NetValue(AppraisalInput input, decimal value) =>
        AppraisalInputs.With(maps, [KeyValuePair.Create(input, value)]) is { IsValid: true } changed
            ? Appraisal.Run(settings, changed.Value.All).Value?.PublicValueCase.NetPresentSocialValue.Pounds
            : null;
}
