using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>An amount of money with its price basis; an input accepts one basis only, so that amounts compare.</summary>
public sealed record MoneyValue : GateValue
{
    /// <summary>Says how much.</summary>
    /// <param name="amount">The amount.</param>
    public MoneyValue(Money amount)
        : base(InputKind.Money) => Amount = amount;

    /// <summary>The amount.</summary>
    public Money Amount { get; }
}
