using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Laws over random series: few different values, so that ties, values on the mean and runs come up often.</summary>
public class XmrLawsTests
{
    [Property]
    public Property AddingTheSameToEveryValue_MovesMeanAndLimits_AndNoVerdict() => ForAll((series, by) =>
    {
        var (one, moved) = (series.Chart(), series.Chart(v => v + by));
        return Same(one, moved) && one.Stretches.Zip(moved.Stretches).All(p =>
            Near(p.First.Mean + by, p.Second.Mean) && Near(p.First.LowerLimit + by, p.Second.LowerLimit)
            && Near(p.First.UpperLimit + by, p.Second.UpperLimit) && Near(p.First.MeanMovingRange, p.Second.MeanMovingRange));
    });

    [Property]
    public Property Scaling_ScalesMeanAndLimits_AndNoVerdict() => ForAll((series, by) =>
    {
        var times = decimal.Abs(by) + 0.01m;
        var (one, scaled) = (series.Chart(), series.Chart(v => v * times));
        return Same(one, scaled) && one.Stretches.Zip(scaled.Stretches).All(p =>
            Near(p.First.Mean * times, p.Second.Mean) && Near(p.First.LowerLimit * times, p.Second.LowerLimit) && Near(p.First.UpperLimit * times, p.Second.UpperLimit));
    });

    [Property]
    public Property TurningTheDirectionRound_SwapsImprovementAndConcern_AndPassingAndFailing() => ForAll((series, _) =>
    {
        var (one, other) = (series.Chart(), (series with { Direction = Opposite(series.Direction) }).Chart());
        return one.Points.Zip(other.Points).All(static p => p.First.Signals.SequenceEqual(p.Second.Signals) && p.Second.Variation == Swapped(p.First.Variation))
            && other.Assurance == Swapped(one.Assurance);
    });

    [Property]
    public Property MirroringValuesTargetAndDirection_ChangesNoVerdict() => ForAll((series, _) =>
    {
        var (one, mirrored) = (series.Chart(), (series with { Direction = Opposite(series.Direction) }).Chart(static v => -v));
        return one.Points.Zip(mirrored.Points).All(static p => p.First.Variation == p.Second.Variation) && one.Assurance == mirrored.Assurance;
    });

    [Property]
    public Property OrderOfPointsAndSteps_MakesNoDifference() => ForAll((series, _) =>
    {
        var reversed = XmrChart.Of(series.Points().Reverse(), series.Direction, series.Target, series.Steps().Reverse(), series.Settings);
        return Same(series.Chart(), reversed);
    });

    [Property]
    public Property EachStretch_ReadsAsAChartOfItsOwn() => ForAll((series, _) =>
    {
        var whole = series.Chart();
        return whole.Stretches.All(stretch => Same(
            [.. whole.Points.Where(p => p.Stretch == stretch)],
            XmrChart.Of(series.Points().Where(p => p.On >= stretch.First && p.On <= stretch.Last), series.Direction, series.Target, null, series.Settings).Points));
    });

    [Property]
    public Property Screening_NeverWidensTheLimits() => ForAll((series, _) =>
        series.Chart().Stretches.Zip((series with { Settings = series.Settings with { ScreenOutlyingRanges = true } }).Chart().Stretches)
            .All(static p => p.Second.Mean == p.First.Mean && (p.Second.UpperLimit is null || p.Second.UpperLimit <= p.First.UpperLimit)));

    [Property]
    public Property Rules_LookedForWindowByWindow_GiveTheSame() => ForAll((series, _) =>
        series.Chart().Stretches.All(stretch =>
        {
            XmrPoint[] points = [.. series.Chart().Points.Where(p => p.Stretch.First == stretch.First)];
            return Enumerable.Range(0, points.Length).All(i =>
                points[i].Signals.ToHashSet().SetEquals(WindowRules.At(points, i, series.Settings.RunPoints)));
        }));

    [Fact]
    public void Text_InAnotherCulture_IsTheSame()
    {
        var chart = XmrChart.Of(XmrSketch.Monthly([.. XmrSketch.Steady, 1600.5m]), OutcomeDirection.Reduce, 5.5m, [new(XmrSketch.Month(3), "A step")]);

        Assert.Equal(XmrText.Read(chart, "Days"), HostileCulture.In(() => XmrText.Read(chart, "Days")));
    }

    private static Property ForAll(Func<RandomSeries, decimal, bool> law) =>
        Prop.ForAll(RandomSeries.Any.ToArbitrary(), Gen.Choose(-100_000, 100_000).Select(static n => n / 128m).ToArbitrary(), law);

    private static bool Same(XmrChart one, XmrChart other) => Same(one.Points, other.Points) && one.Assurance == other.Assurance;

    private static bool Same(IReadOnlyList<XmrPoint> one, IReadOnlyList<XmrPoint> other) => one.Count == other.Count
        && one.Zip(other).All(static p => p.First.On == p.Second.On && p.First.Variation == p.Second.Variation
            && p.First.IsRangeOutlying == p.Second.IsRangeOutlying && p.First.Signals.SequenceEqual(p.Second.Signals));

    private static bool Near(decimal? one, decimal? other) => one is null ? other is null : decimal.Abs(one.Value - other!.Value) < 1e-18m;

    private static OutcomeDirection Opposite(OutcomeDirection direction) =>
        direction == OutcomeDirection.Increase ? OutcomeDirection.Reduce : OutcomeDirection.Increase;

    private static ProcessVariation Swapped(ProcessVariation variation) => variation switch
    {
        ProcessVariation.Improvement => ProcessVariation.Concern,
        ProcessVariation.Concern => ProcessVariation.Improvement,
        _ => variation,
    };

    private static TargetAssurance Swapped(TargetAssurance assurance) => assurance switch
    {
        TargetAssurance.ConsistentlyPassing => TargetAssurance.ConsistentlyFailing,
        TargetAssurance.ConsistentlyFailing => TargetAssurance.ConsistentlyPassing,
        _ => assurance,
    };
}
