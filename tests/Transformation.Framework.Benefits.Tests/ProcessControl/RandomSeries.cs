using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>A random series with a target and step changes: values close together, now and then a jump or a drift.</summary>
internal sealed record RandomSeries(int[] Values, int[] StepMonths, int TargetValue, OutcomeDirection Direction, XmrSettings Settings)
{
    internal static Gen<RandomSeries> Any =>
        from values in Gen.Frequency(
            (4, Gen.Choose(-4, 4)), (2, Gen.Choose(0, 3)), (1, Gen.Choose(-40, 40))).ArrayOf().Where(static v => v.Length <= 60)
        from drift in Gen.Choose(-2, 2)
        from steps in Gen.Choose(0, 60).ListOf().Select(static s => s.Distinct().Take(2).ToArray())
        from target in Gen.Choose(-20, 20)
        from direction in Gen.Elements(OutcomeDirection.Increase, OutcomeDirection.Reduce)
        from screen in Gen.Elements(true, false)
        from fix in Gen.Elements((int?)null, 5, 12)
        from run in Gen.Choose(5, 8)
        select new RandomSeries(
            [.. values.Select((v, i) => v + (i * drift))], steps, target, direction, new() { ScreenOutlyingRanges = screen, FixAfter = fix, RunPoints = run });

    internal decimal? Target => TargetValue;

    internal ProcessPoint[] Points() => XmrSketch.Monthly([.. Values.Select(static v => (decimal)v)]);

    internal StepChange[] Steps() => [.. StepMonths.Select(static m => new StepChange(XmrSketch.Month(m), "A step"))];

    internal XmrChart Chart(Func<decimal, decimal>? change = null)
    {
        change ??= static v => v;
        return XmrChart.Of(Points().Select(p => p with { Value = change(p.Value) }), Direction, change(TargetValue), Steps(), Settings);
    }
}
