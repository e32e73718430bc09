using static Transformation.Framework.Benefits.Tests.MonteCarloTests;

namespace Transformation.Framework.Benefits.Tests;

public class UncertaintyModelTests
{
    private static readonly AppraisalInput One = AppraisalInput.Parse("frailty/gain/quantity");
    private static readonly AppraisalInput Other = AppraisalInput.Parse("frailty/gain/unit-value");
    private static readonly Distribution Any = Distribution.Uniform(0, 1);

    [Fact]
    public void Create_FaultyParts_ReportsThemAllWithPaths() => Assert.Equal(
        [
            "$.inputs[1].id duplicate-id", "$.inputs[1].targets contradiction", "$.correlations[0].inputs unknown-reference",
            "$.correlations[1].id duplicate-id", "$.correlations[1].inputs contradiction", "$.correlations[1] not-positive-definite",
        ],
        Sketch.Described(UncertaintyModel.Create(
            [Input("a", Any, One), Input("a", Any, One), Input("b", Any, Other)],
            [new("g", ["a", "z"], 0.5m), new("g", ["b", "a"], 1)]).Problems));

    [Fact]
    public void Create_AnyOrder_KeepsInputsByIdentifier() =>
        Assert.Equal(["a", "b"], Model(Input("b", Any, One), Input("a", Any, Other)).Inputs.Select(static i => i.Id));

    [Fact]
    public void Correlation_ThatCannotHold_IsFound()
    {
        Assert.Null(CholeskyFactor.Of(new("g", ["a", "b", "c"], [[1, 0.9m, -0.9m], [0.9m, 1, 0.9m], [-0.9m, 0.9m, 1]])));
        Assert.Null(CholeskyFactor.Of(new("g", ["a", "b", "c"], -0.5m))); // three cannot all be less than −1/2
        Assert.NotNull(CholeskyFactor.Of(new("g", ["a", "b", "c"], -0.49m)));
    }

    public static TheoryData<Func<object>> Refused => new(
        () => new CorrelationGroup("g", ["a"], 0.5m),
        () => new CorrelationGroup("g", ["a", "a"], 0.5m),
        () => new CorrelationGroup("g", ["a", "b"], 1.1m),
        () => new CorrelationGroup("g", ["a", "b"], [[1, 0.5m]]),
        () => new CorrelationGroup("g", ["a", "b"], [[1, 0.5m], [0.4m, 1]]),
        () => new CorrelationGroup("g", ["a", "b"], [[0.9m, 0.5m], [0.5m, 1]]),
        () => new CorrelationGroup("not an id", ["a", "b"], 0.5m),
        () => new UncertainInput("a", "A", Any, []),
        () => new UncertainInput("a", "A", Any, [default]),
        () => new UncertainInput("a", " ", Any, [One]));

    [Theory]
    [MemberData(nameof(Refused))]
    public void Parts_ThatMakeNoSense_AreRefused(Func<object> make) => Assert.ThrowsAny<ArgumentException>(make);
}
