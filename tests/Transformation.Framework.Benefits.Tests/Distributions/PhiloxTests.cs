using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class PhiloxTests
{
    /// <summary>The vectors for philox4x32 with 10 rounds that come with the Random123 library; the third is made of digits of pi.</summary>
    [Theory]
    [InlineData(0UL, 0UL, 0UL, 0xe169c58d_6627e8d5, 0x9b00dbd8_bc57ac4c)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0x41c83b0e_408f276d, 0x6d5451fd_a20bc7c6)]
    [InlineData(0x85a308d3_243f6a88, 0x03707344_13198a2e, 0x299f31d0_a4093822, 0x94fdcceb_d16cfe09, 0x24126ea1_5001e420)]
    public void Block_OfThePublishedVectors_IsAsPublished(ulong counterLow, ulong counterHigh, ulong key, ulong low, ulong high) =>
        Assert.Equal((low, high), Philox.Block(counterLow, counterHigh, key));

    [Property]
    public bool Stream_FilledFromAnywhere_GivesEachDrawItsOwnNumber(ulong seed, ushort first, byte count)
    {
        var stream = new UniformStream(seed, "bed-days");
        var filled = new double[count];
        stream.Fill(first, filled);
        return filled.Index().All(x => x.Item == stream[first + x.Index] && x.Item is > 0 and < 1);
    }

    [Fact]
    public void Stream_OfAnotherInputOrSeed_IsAnother()
    {
        var numbers = new[] { new UniformStream(1, "a")[0], new UniformStream(1, "b")[0], new UniformStream(2, "a")[0], new UniformStream(1, "a")[1] };
        Assert.Equal(4, numbers.Distinct().Count());
    }

    [Fact]
    public void Stream_AHundredThousandNumbers_AreEvenlySpreadAndUnrelated()
    {
        const int Count = 100_000;
        var (one, other) = (new double[Count], new double[Count]);
        new UniformStream(20261122, "one").Fill(0, one);
        new UniformStream(20261122, "other").Fill(0, other);
        var cells = one.CountBy(static u => (int)(u * 100)).Select(static c => c.Value).ToArray();
        var chiSquare = cells.Sum(static c => Math.Pow(c - 1000, 2) / 1000);
        Assert.Equal(100, cells.Length);
        Assert.InRange(chiSquare, 50, 150); // 99 degrees of freedom: outside once in two thousand seeds
        Assert.InRange(12 * one.Zip(other, static (a, b) => (a - 0.5) * (b - 0.5)).Average(), -0.01, 0.01); // 3.2 standard errors
    }
}
