namespace Transformation.Framework.Benefits;

/// <summary>Which gain of the organisations is shared.</summary>
public enum GainBasis
{
    /// <summary>Cash only: cash-releasing benefits less what is paid in capital and revenue. What can really be handed on.</summary>
    NetCash = 1,

    /// <summary>All value that reaches organisations, transfers left out, less all costs. Not all of it is money: a transfer on this basis has to be found in cash.</summary>
    NetPublicValue = 2,
}
