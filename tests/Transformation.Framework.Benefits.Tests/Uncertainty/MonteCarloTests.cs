namespace Transformation.Framework.Benefits.Tests;

public class MonteCarloTests
{
    private const int Draws = 40_000;

    private static readonly AppraisalInput Quantity = AppraisalInput.Parse("frailty/gain/quantity");
    private static readonly AppraisalInput UnitValue = AppraisalInput.Parse("frailty/gain/unit-value");
    private static readonly AppraisalInput Amount = AppraisalInput.Parse("frailty/hub/amount");

    /// <summary>100 units of £10 in the base year and £600 of cost: NPSV £400.</summary>
    private static BenefitsMap Map => Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10)), Sketch.Cost("hub", 600));

    [Fact]
    public void Run_OneNormalInput_HasTheMeanAndDeviationOfTheClosedForm()
    {
        var result = Run(Map, Input("q", Distribution.Normal(100, 10, least: 0), Quantity));
        Near(400, result.NetPresentSocialValue);
        Within(100, result.NetPresentSocialValue.StandardDeviation, 100 * 4 / Math.Sqrt(2 * Draws));
        Within(400 + (1.6448536 * 100), result.NetPresentSocialValue[95], 4);
        Within(400 - (1.6448536 * 100), result.NetPresentSocialValue[5], 4);
        Assert.Equal(1m, decimal.Round(result.NetPresentSocialValue.StandardError.Pounds * 2)); // 100 / root of 40,000 is 50p
    }

    [Fact]
    public void Run_ProductOfIndependentInputs_HasTheVarianceOfAProduct()
    {
        var (a, b) = (Distribution.Uniform(50, 150), Distribution.Pert(5, 8, 20));
        var result = Run(Map, Input("q", a, Quantity), Input("v", b, UnitValue));
        var variance = (Square(a.StandardDeviation) + Square(a.Mean)) * (Square(b.StandardDeviation) + Square(b.Mean)) - Square(a.Mean * b.Mean);
        Near((a.Mean * b.Mean) - 600, result.NetPresentSocialValue);
        Within(Math.Sqrt(variance), result.NetPresentSocialValue.StandardDeviation, 0.02 * Math.Sqrt(variance));
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(-0.6)]
    public void Run_CorrelatedNormals_HaveTheVarianceOfTheirSum(double coefficient)
    {
        var map = Sketch.Map([], [Sketch.Cost("hub", 0), Sketch.Cost("team", 0)]);
        var model = UncertaintyModel.Create(
            [Input("one", Distribution.Normal(0, 30), Amount), Input("other", Distribution.Normal(0, 40), AppraisalInput.Parse("frailty/team/amount"))],
            [new("together", ["one", "other"], (decimal)coefficient)]).OrThrow();
        var result = MonteCarlo.Run(Sketch.Settings(), [map], model, Draws, 7).OrThrow();
        var deviation = Math.Sqrt(900 + 1600 + (2 * coefficient * 1200));
        Within(deviation, result.NetPresentSocialValue.StandardDeviation, 0.02 * deviation);
    }

    [Fact]
    public void Draws_CorrelatedInputsOfAnyKind_KeepTheirDistributionsAndTheRankCorrelation()
    {
        var (one, other) = (Distribution.Triangular(0, 1, 10), Distribution.LogNormal(5, 4));
        var model = UncertaintyModel.Create(
            [Input("a", one, Quantity), Input("b", other, UnitValue)], [new("g", ["b", "a"], 0.7m)]).OrThrow();
        var columns = new double[2 * Draws];
        new DrawSource(model, 11).Fill(0, Draws, columns);
        var (a, b) = (columns[..Draws], columns[Draws..]);
        Assert.Equal(one.Mean, a.Average(), 4 * one.StandardDeviation / Math.Sqrt(Draws));
        Assert.Equal(other.Mean, b.Average(), 4 * other.StandardDeviation / Math.Sqrt(Draws));

        // Spearman's correlation of a Gaussian copula is 6/π · asin(ρ/2).
        var ranks = a.Zip(b, (x, y) => (one.CumulativeProbability(x) - 0.5) * (other.CumulativeProbability(y) - 0.5)).Average() * 12;
        Assert.Equal(6 / Math.PI * Math.Asin(0.35), ranks, 0.02);
    }

    [Fact]
    public void Draws_OfAnInput_DoNotChangeWhenAnotherIsAdded()
    {
        var alone = Drawn(Input("m", Distribution.Uniform(0, 1), Quantity));
        var withAnother = Drawn(Input("a", Distribution.Uniform(0, 1), UnitValue), Input("m", Distribution.Uniform(0, 1), Quantity));
        Assert.Equal(alone, withAnother[100..]);

        static double[] Drawn(params UncertainInput[] inputs)
        {
            var columns = new double[inputs.Length * 100];
            new DrawSource(UncertaintyModel.Create(inputs).OrThrow(), 5).Fill(0, 100, columns);
            return columns;
        }
    }

    [Fact]
    public void Run_SharedDriver_MovesAllItsTargetsTogether()
    {
        var map = Sketch.Map([Sketch.Benefit("gain")], [Sketch.Cost("hub", 1000), Sketch.Cost("team", 500)]);
        var together = Run(map, Input("price", Distribution.Uniform(0.5m, 1.5m), AppraisalInput.Parse("frailty/hub/cost-scale"), AppraisalInput.Parse("frailty/team/cost-scale")));
        Within(1500 / Math.Sqrt(12), together.NetPresentSocialValue.StandardDeviation, 5);
    }

    [Fact]
    public void Run_ChanceEventsOfAChain_HoldOrFailAsAWholeAndAverageToWhatIsExpected()
    {
        var doubt = new LinkDoubt(Percentage.Of(70), Doubt.From("crew-uptake"));
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [Sketch.Node("change", ChainNodeKind.BusinessChange), Sketch.Benefit("gain"), Sketch.Benefit("other")],
            [new(Sketch.Id("change"), Sketch.Id("gain"), doubt: doubt), new(Sketch.Id("change"), Sketch.Id("other"), doubt: doubt)]).OrThrow();
        var model = UncertaintyModel.Create(UncertainInput.ChanceEvents(map)).OrThrow();
        var result = MonteCarlo.Run(Sketch.Settings(), [map], model, Draws, 3).OrThrow();

        Assert.Equal("frailty.crew-uptake", Assert.Single(model.Inputs).Id);
        Assert.Equal((0m, 2000m), (result.NetPresentSocialValue.Least.Pounds, result.NetPresentSocialValue.Most.Pounds));
        Within(70, result.ChanceOfPositiveValue.Value, 1);
        Near((double)Appraisal.Run(Sketch.Settings(), map).OrThrow().PublicValueCase.NetPresentSocialValue.Pounds, result.NetPresentSocialValue);
    }

    [Fact]
    public void Run_CostsThatMayVanish_CountsDrawsWithoutARatio()
    {
        var result = Run(Map, Input("c", Distribution.Chance(Percentage.Of(40)), AppraisalInput.Parse("frailty/hub/cost-scale")));
        Within(0.6 * Draws, result.BenefitCostRatio.DrawsWithout, 4 * Math.Sqrt(0.24 * Draws));
        Assert.Equal(1.666667m, result.BenefitCostRatio[50]);
        Assert.Equal(Draws - result.BenefitCostRatio.DrawsWithout, result.BenefitCostRatio.ChanceAboveOne.Value * Draws / 100);
        Within(1000 / 240.0, result.BenefitCostRatio.OfMeans!.Value, 0.1);
    }

    [Fact]
    public void Run_NoCosts_HasNoRatioAtAll()
    {
        var ratio = Run(Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10))), Input("q", Distribution.Uniform(0, 1), Quantity)).BenefitCostRatio;
        Assert.Equal((null, null, Draws), (ratio.OfMeans, ratio[50], ratio.DrawsWithout));
    }

    [Fact]
    public void Run_PartiesAndYears_SayWhoMayLoseAndWhenItPaysBack()
    {
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10), timing: new(Sketch.Base.PlusYears(1), 3)), Sketch.Cost("hub", 1500));
        var result = Run(map, Input("q", Distribution.Discrete(new(100, 1), new(200, 3)), Quantity));

        // £1,000 a year from year 1 pays £1,500 back in year 2, £2,000 a year in year 1. (£1,000 is worth £966 and £934 by then: the same years discounted.)
        Assert.Equal([0m, 75m, 100m, 100m], result.ByYear.Take(4).Select(static y => decimal.Round(y.ChancePaidBack.Value)));
        Assert.Equal([0m, 75m, 100m, 100m], result.ByYear.Take(4).Select(static y => decimal.Round(y.ChancePaidBackDiscounted.Value)));
        Assert.Equal(-1500m, result.ByYear[0].NetPublicValue.Mean.Pounds);
        Assert.Equal([Party.Of(Sketch.Acute), Party.Of(Sketch.Ambulance)], result.ByParty.Select(static p => p.Party));
        Assert.Equal([0m, 100m], result.ByParty.Select(static p => p.ChanceWorseOff.Value));
        Assert.Equal([0m, 100m], result.ByParty.Select(static p => p.ChanceOfCashLoss.Value)); // capacity is no cash
        Assert.Equal(-1500m, result.NetCash.Mean.Pounds);
    }

    [Fact]
    public void Compare_OptionsOnTheSameDraws_DifferByWhatDiffersBetweenThem()
    {
        var dearer = Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10)), Sketch.Cost("hub", 650));
        var comparison = MonteCarlo.Compare(
            Sketch.Settings(),
            [new("cheap", "The cheap one", Map), new("dear", "The dear one", dearer), AppraisalOption.DoNothing],
            UncertaintyModel.Create([Input("q", Distribution.Normal(100, 40, least: 0), Quantity)]).OrThrow(),
            2000).OrThrow();
        var difference = comparison.Difference("cheap", "dear");
        Assert.Equal((50m, 0m), (difference.Mean.Pounds, difference.StandardDeviation.Pounds));
        Assert.Equal("cheap", comparison.Best.Option.Id);
        Assert.Equal(0m, comparison.ChanceBest("dear").Value);
        Assert.Equal(100m, comparison.ChanceBest("cheap").Value + comparison.ChanceBest("do-nothing").Value);
        Assert.Equal(comparison.Options[0].Result.ChanceOfPositiveValue, comparison.ChanceBest("cheap"));
        Assert.Throws<KeyNotFoundException>(() => comparison.ChanceBest("none"));
    }

    [Fact]
    public void Run_Progress_GoesUpToAHundredAndNeverBack()
    {
        var reports = new List<int>();
        MonteCarlo.Run(Sketch.Settings(), [Map], Model(Input("q", Distribution.Uniform(0, 1), Quantity)), 20_000, progress: new Recorder(reports), maxThreads: 3).OrThrow();
        Assert.Equal(reports.Order(), reports);
        Assert.Equal(100, reports[^1]);
        Assert.InRange(reports.Count, 20, 101);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_Cancelled_Stops(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var progress = new Recorder([], cancellation.Cancel);
        Assert.ThrowsAny<OperationCanceledException>(() => MonteCarlo.Run(
            Sketch.Settings(), [Map], Model(Input("q", Distribution.Uniform(0, 1), Quantity)), 100_000, progress: progress, maxThreads: threads, cancellationToken: cancellation.Token));
    }

    [Fact]
    public void Run_DrawsMore_AllocatesNothingForEachButItsResults()
    {
        var model = Model(Input("q", Distribution.Pert(0, 50, 100), Quantity), Input("delay", Distribution.Uniform(0, 3), AppraisalInput.Parse("frailty/gain/start-delay")));
        var source = new DrawSource(model, 1);
        var appraisal = CompiledAppraisal.Of(Sketch.Settings(), [Map], new InputMap(model));
        Assert.Equal(Allocated(1_000), Allocated(65_000));

        long Allocated(int draws)
        {
            var engine = new DrawEngine(source, appraisal, new DrawnFigures(appraisal.Layout, Sketch.Settings(), draws));
            engine.Run(new DrawProgress(draws, null), 1, CancellationToken.None);
            var before = GC.GetAllocatedBytesForCurrentThread();
            engine.Run(new DrawProgress(draws, null), 1, CancellationToken.None);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Run_InputsThatDoNotFit_AreRefusedWithPaths()
    {
        var problems = MonteCarlo.Run(Sketch.Settings(), [Map], Model(
            Input("a", Distribution.Uniform(0, 1), AppraisalInput.Parse("frailty/gone/quantity")),
            Input("b", Distribution.Normal(0.5m, 0.1m), AppraisalInput.Parse("frailty/gain/deadweight")),
            Input("c", Distribution.Uniform(-1, 1), Quantity),
            Input("d", Distribution.Uniform(0, 501), AppraisalInput.Parse("frailty/gain/start-delay")))).Problems;
        Assert.Equal(
            [
                "$.inputs[0].targets[0] unknown-reference", "$.inputs[1].targets[0] invalid-value",
                "$.inputs[2].targets[0] invalid-value", "$.inputs[3].targets[0] invalid-value",
            ],
            Sketch.Described(problems));
    }

    [Fact]
    public void Run_TwoInputsForOneDoubt_IsRefused()
    {
        var doubt = new LinkDoubt(Percentage.Of(70), Doubt.From("crew-uptake"));
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [Sketch.Node("change", ChainNodeKind.BusinessChange), Sketch.Benefit("gain"), Sketch.Benefit("other")],
            [new(Sketch.Id("change"), Sketch.Id("gain"), doubt: doubt), new(Sketch.Id("change"), Sketch.Id("other"), doubt: doubt)]).OrThrow();
        var problems = MonteCarlo.Run(Sketch.Settings(), [map], Model(
            Input("a", Distribution.Uniform(0, 1), AppraisalInput.Parse("frailty/change>gain/likelihood")),
            Input("b", Distribution.Uniform(0, 1), AppraisalInput.Parse("frailty/change>other/likelihood")))).Problems;
        Assert.Equal(["$.inputs[1].targets contradiction"], Sketch.Described(problems));
    }

    [Fact]
    public void Run_DelayBeyondTheSchedule_IsRefused()
    {
        var map = Sketch.Map(Sketch.Profile(
            Sketch.Worth(100, 10, discounting: DiscountKind.Health), BenefitClass.Societal, new(Sketch.Base.PlusYears(100), 20)));
        var model = Model(Input("d", Distribution.Uniform(0, 20), AppraisalInput.Parse("frailty/gain/start-delay")));
        Assert.True(MonteCarlo.Run(Sketch.Settings(126), [map], model, 100).IsValid);
        Assert.Equal(["$.maps[0].nodes[1].profile.timing beyond-schedule"], Sketch.Described(MonteCarlo.Run(Sketch.Settings(140), [map], model, 100).Problems));
        Assert.Equal(
            ["$.options[0].maps[0].nodes[1].profile.timing beyond-schedule"],
            Sketch.Described(MonteCarlo.Compare(Sketch.Settings(140), [new("one", "One", map)], model, 100).Problems));
    }

    [Fact]
    public void Run_NumbersOutOfRange_Throws()
    {
        var model = Model(Input("q", Distribution.Uniform(0, 1), Quantity));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Run(Sketch.Settings(), [Map], model, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Run(Sketch.Settings(), [Map], model, MonteCarlo.MostDraws + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Run(Sketch.Settings(), [Map], model, 10, maxThreads: 0));
        Assert.Throws<ArgumentException>(() => MonteCarlo.Compare(Sketch.Settings(), [], model));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Run(Sketch.Settings(), [Map], model, 10).OrThrow().NetPresentSocialValue[7]);
    }

    [Fact]
    public void Statistics_OfASmallSample_AreThoseOfASpreadsheet()
    {
        var sample = new SampleStatistics([40, 10, 30, 20], new double[4]);
        Assert.Equal((25.0, Math.Sqrt(500 / 3.0)), (sample.Mean, sample.Deviation));
        Assert.Equal((10.0, 17.5, 25.0, 40.0), (sample.Percentile(0), sample.Percentile(25), sample.Percentile(50), sample.Percentile(100)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(5000)]
    public void Statistics_OfAnySample_ReadWhatSortingAllWouldGive(int size)
    {
        var uniforms = new double[size];
        new UniformStream(9, "sample").Fill(0, uniforms);
        double[][] samples =
        [
            uniforms, [.. uniforms.Select(StandardNormal.Quantile)], [.. uniforms.Select(static u => Math.Floor(u * 4))],
            [.. uniforms.Select(static u => u > 0.999 ? 1e300 : u)], [.. uniforms.Select(static _ => 7.0)], [.. uniforms.Select(static u => 1 + (u * 1e-15))],
        ];
        foreach (var sample in samples)
        {
            double[] sorted = [.. sample.Order()];
            int[] places = [0, size / 3, size / 2, size / 2, size - 1];
            Assert.Equal(places.Select(p => sorted[p]), OrderStatistics.At(sample, places, new double[size]));
        }
    }

    internal static UncertainInput Input(string id, Distribution distribution, params AppraisalInput[] targets) => new(id, "The " + id, distribution, targets);

    internal static UncertaintyModel Model(params UncertainInput[] inputs) => UncertaintyModel.Create(inputs).OrThrow();

    private static MonteCarloResult Run(BenefitsMap map, params UncertainInput[] inputs) =>
        MonteCarlo.Run(Sketch.Settings(), [map], Model(inputs), Draws, 20261122).OrThrow();

    /// <summary>Four standard errors: a fixed seed outside them is once in sixteen thousand.</summary>
    private static void Near(double right, MoneySpread spread) => Within(right, spread.Mean, 4 * (double)spread.StandardError.Pounds + 0.01);

    private static void Within(double right, Money drawn, double error) => Within(right, drawn.Pounds, error);

    private static void Within(double right, decimal drawn, double error) => Assert.InRange((double)drawn, right - error, right + error);

    private static double Square(double x) => x * x;

    private sealed class Recorder(List<int> reports, Action? then = null) : IProgress<int>
    {
        public void Report(int value)
        {
            reports.Add(value);
            then?.Invoke();
        }
    }
}
