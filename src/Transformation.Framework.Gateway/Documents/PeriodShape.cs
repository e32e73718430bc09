using NodaTime;
using NodaTime.Text;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Lengths of time in JSON.</summary>
internal static class PeriodShape
{
    internal static JsonShape<Period> Instance { get; } = JsonShapes.AsText(
        static s => PeriodPattern.Roundtrip.Parse(s) is { Success: true } read
            ? CalendarPeriod.Check(read.Value, "period")
            : throw new FormatException("A length of time is written as P2Y, P18M or P90D."),
        PeriodPattern.Roundtrip.Format,
        "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$");
}
