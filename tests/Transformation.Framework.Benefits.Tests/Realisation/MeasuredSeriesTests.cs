using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public class MeasuredSeriesTests
{
    private static readonly LocalDate Later = new(2030, 1, 1);

    [Fact]
    public void Create_PeriodsOfOtherLengths_AreRefused()
    {
        var refused = Create([Month(4, 1), new(new(new(2024, 6, 1), new(2024, 8, 31)), 2), new(new(new(2024, 9, 1), new(2024, 9, 15)), 3)]);

        Assert.Equal(["$.points[1] contradiction", "$.points[2] contradiction"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Create_PeriodsThatOverlap_AreRefusedWhateverTheirOrder()
    {
        var refused = Create([Days(15, 21), Days(1, 7), Days(8, 14), Days(7, 13)]);

        Assert.Equal(["$.points[3] contradiction", "$.points[2] contradiction"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Create_MonthsQuartersOrWeeks_AreAlikeEnough()
    {
        Assert.True(Create([Month(2, 1), Month(3, 1), Month(4, 1)]).IsValid);
        Assert.True(Create([Days(1, 7), Days(8, 14), Days(22, 28)]).IsValid);
        Assert.True(Create([Quarter(4), Quarter(7), Quarter(10)]).IsValid);
        Assert.True(Create([]).IsValid);

        static MeasuredPoint Quarter(int month) => new(new(new(2024, month, 1), new LocalDate(2024, month, 1).PlusMonths(3).PlusDays(-1)), 1);
    }

    [Fact]
    public void Chart_OfASeries_TakesWhatWasMeasuredByTheDay()
    {
        var series = Create([Month(6, 12), Month(4, 10), Month(5, null), Month(7, 14)]).OrThrow();

        Assert.Equal([10m, 12m], series.Chart(new LocalDate(2024, 7, 30)).Points.Select(static p => p.Value));
        Assert.Equal([10m, 12m, 14m], series.Chart(new LocalDate(2024, 7, 31)).Points.Select(static p => p.Value));
        Assert.Equal(new LocalDate(2024, 7, 1), series.Chart(Later).Latest!.On);
    }

    [Fact]
    public void Chart_DirectionAndTarget_ComeFromTheMeasureWhereTheSeriesIsItsLevel()
    {
        BenefitMeasure measure = new("Bed days", "days", OutcomeDirection.Reduce, 10, 8);

        Assert.Equal((OutcomeDirection.Reduce, 8m), Of(Create([], SeriesKind.Level)));
        Assert.Equal((OutcomeDirection.Reduce, 3m), Of(Create([], SeriesKind.Level, new() { Target = 3 })));
        Assert.Equal((OutcomeDirection.Reduce, null), Of(Create([], SeriesKind.Count))); // the target of a year is none for a month
        Assert.Equal((OutcomeDirection.Increase, 3m), Of(Create([], SeriesKind.Quantity, new() { Target = 3 })));
        Assert.Null(Create([], SeriesKind.Level, new() { Target = 3 }).OrThrow().Chart(Later).Target); // without a measure, no way is better

        (OutcomeDirection?, decimal?) Of(Checked<MeasuredSeries> series)
        {
            var chart = series.OrThrow().Chart(Later, measure);
            return (chart.Direction, chart.Target);
        }
    }

    [Fact]
    public void Parts_ThatCannotBe_Throw()
    {
        var day = new LocalDate(2024, 4, 1);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Month(4, 1_000_000_000_001)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasuredPoint(new(new(1, 1, 1), day), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeriesTerms { QuantityPerUnit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeriesTerms { QuantityPerUnit = 1_000_001 });
        Assert.Equal("steps", Assert.Throws<ArgumentException>(() => new SeriesTerms { Steps = [new(day, "a"), new(day, "b")] }).ParamName);
        Assert.Empty(new SeriesTerms { Steps = default }.Steps);
        Assert.Throws<ArgumentException>(() => MeasuredSeries.Create(default, Sketch.Id("gain"), SeriesKind.Level, "%", []));
        Assert.Throws<ArgumentException>(() => MeasuredSeries.Create(Sketch.Initiative, default, SeriesKind.Level, "%", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasuredSeries.Create(Sketch.Initiative, Sketch.Id("gain"), 0, "%", []));
    }

    [Fact]
    public void Set_TwoSeriesOfOneBenefit_IsRefused()
    {
        var one = Create([]).OrThrow();

        Assert.Equal(["$.series[1].benefit duplicate-id"], Sketch.Described(MeasuredSeriesSet.Create([one, one]).Problems));
    }

    private static Checked<MeasuredSeries> Create(IEnumerable<MeasuredPoint> points, SeriesKind kind = SeriesKind.Count, SeriesTerms? terms = null) =>
        MeasuredSeries.Create(Sketch.Initiative, Sketch.Id("gain"), kind, "units", points, terms);

    private static MeasuredPoint Month(int month, decimal? value) => MeasuredPoint.Of(new(2024, month), value);

    private static MeasuredPoint Days(int from, int to) => new(new(new(2024, 5, from), new(2024, 5, to)), 1);
}
