using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one party may gain or lose.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Party">The party.</param>
/// <param name="NetPublicValue">Its net public value, discounted.</param>
/// <param name="NetCash">Its cash released less what it pays, discounted.</param>
/// <param name="ChanceWorseOff">The part of draws in which its net public value is negative.</param>
/// <param name="ChanceOfCashLoss">The part of draws in which its net cash is negative.</param>
public sealed record PartyUncertainty(Party Party, MoneySpread NetPublicValue, MoneySpread NetCash, Percentage ChanceWorseOff, Percentage ChanceOfCashLoss);
