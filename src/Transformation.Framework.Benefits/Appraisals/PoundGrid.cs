using System.Collections.Immutable;
using System.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>The grid that flows stand on, so that sums are exact.</summary>
/// <remarks>
/// Each flow is rounded once, to a ten-thousand-millionth of a pound (10 decimal places, a tie to the even digit). Sums of such amounts are
/// exact in <see cref="decimal"/> up to 7.9e18 pounds, so they depend on neither order nor grouping, and organisations add up to the system
/// to the last digit. Nothing is rounded to pence or pounds before display.
/// </remarks>
internal static class PoundGrid
{
    private const int Decimals = 10;
    private const decimal Step = 0.0000000001m;
    private const decimal StepsInAPound = 10_000_000_000m;

    internal static decimal Round(decimal pounds) => decimal.Round(pounds, Decimals, MidpointRounding.ToEven);

    /// <summary>An amount on the grid as a whole number of its steps.</summary>
    internal static BigInteger Steps(decimal pounds) => new(pounds * StepsInAPound);

    /// <summary>A whole number of steps in pounds; exact.</summary>
    internal static decimal FromSteps(BigInteger steps) => (decimal)steps * Step;

    /// <summary>
    /// Splits an amount on the grid into parts on the grid that add up to exactly that amount: part <c>i</c> is the rounded share of the first <c>i</c>
    /// parts together, less that of those before. So each part is within one step of the grid of its exact share.
    /// </summary>
    internal static void Split(decimal pounds, ImmutableArray<BenefitShare> shares, Span<decimal> parts)
    {
        var (percent, given) = (0m, 0m);
        for (var i = 0; i < shares.Length; i++)
        {
            percent += shares[i].Share.Value;
            var upToHere = percent == 100 ? pounds : Round(pounds * (percent / 100));
            parts[i] = upToHere - given;
            given = upToHere;
        }
    }
}
