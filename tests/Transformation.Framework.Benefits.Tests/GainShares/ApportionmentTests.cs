using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class ApportionmentTests
{
    [Fact]
    public void InProportion_Thirds_AddUpToTheLastDigit() => Assert.Equal(
        [33.3333333334m, 33.3333333333m, 33.3333333333m], Apportionment.InProportion(100, [1, 1, 1]));

    [Fact]
    public void InProportion_ALoss_IsSharedTheSameWay() => Assert.Equal([-75m, 0m, -25m], Apportionment.InProportion(-100, [3, 0, 1]));

    [Property]
    public Property OnGrid_AnyParts_AddUpAndAreEachWithinAStep() => Prop.ForAll(
        Gen.Choose(-1_000_000, 1_000_000).NonEmptyListOf().ToArbitrary(),
        Gen.Choose(1, 1_000).ToArbitrary(),
        static (parts, denominator) =>
        {
            BigInteger[] numerators = [.. parts.Select(static p => (BigInteger)p)];
            numerators[0] -= numerators.Aggregate(BigInteger.Zero, static (sum, n) => sum + n) % denominator;
            var whole = numerators.Aggregate(BigInteger.Zero, static (sum, n) => sum + n) / denominator;
            var rounded = Apportionment.OnGrid(numerators, denominator);
            return rounded.Sum() == PoundGrid.FromSteps(whole)
                && rounded.Zip(numerators).All(p => BigInteger.Abs((PoundGrid.Steps(p.First) * denominator) - p.Second) < denominator)
                && rounded.Zip(numerators).All(static p => p.Second != 0 || p.First == 0);
        });

    [Fact]
    public void Steps_LargestAmountOfTheGrid_IsExactThereAndBack()
    {
        const decimal Most = 7_900_000_000_000_000_000.0000000001m;

        Assert.Equal(Most, PoundGrid.FromSteps(PoundGrid.Steps(Most)));
        Assert.Equal(BigInteger.One, PoundGrid.Steps(0.0000000001m));
    }
}
