using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Turns the doubles of a simulation into reported decimals.</summary>
internal static class Pence
{
    /// <summary>An amount in pence. A double has about 15 digits, so amounts above ten million million pounds have no pence to speak of.</summary>
    internal static Money Of(double pounds, PriceBasis prices) => new(decimal.Round((decimal)pounds, 2, MidpointRounding.ToEven), prices);

    /// <summary>A part of the draws, exactly.</summary>
    internal static Percentage Part(int of, int draws) => Percentage.Of(100m * of / draws);
}
