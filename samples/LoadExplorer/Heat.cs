using System.Globalization;
using Transformation.Framework.Load;

namespace LoadExplorer;

/// <summary>A cell of a heat table: text that says all without colour, and a colour that says it at a glance.</summary>
internal sealed record Heat(string Text, HeatLevel Level)
{
    internal const string Legend =
        "Per cent of the capacity for change that is asked for; where days are released as a range, by its upper end. "
        + "! over capacity · ? over only if people give the upper end of their range · + and unestimated work on top, so at least this · n/k capacity not known.";

    /// <summary>The bands below capacity are for the eye alone: no source says at which share people are full.</summary>
    internal static Heat Of(CapacityUse use)
    {
        var more = use.Load.IsLowerBound ? "+" : "";
        if (use.Capacity is null)
        {
            return new("n/k" + more, HeatLevel.Unknown);
        }

        var share = use.MostSaturation is { } ratio ? (ratio * 100).ToString("0", CultureInfo.InvariantCulture) : "none";
        return use.Status switch
        {
            SaturationStatus.Exceeds => new($"{share}!{more}", HeatLevel.Over),
            SaturationStatus.MayExceed => new($"{share}?{more}", HeatLevel.MaybeOver),
            _ => new(share + more, use.MostSaturation switch
            {
                null or < 0.7m => HeatLevel.Room,
                < 0.9m => HeatLevel.Busy,
                _ => HeatLevel.Full,
            }),
        };
    }
}
