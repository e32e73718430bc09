namespace Transformation.Framework.Gateway;

/// <summary>A number without a unit.</summary>
/// <remarks>Counts, amounts of money and lengths of time have kinds of their own.</remarks>
public sealed record NumberValue : GateValue
{
    /// <summary>Says which number.</summary>
    /// <param name="number">The number.</param>
    public NumberValue(decimal number)
        : base(InputKind.Number) => Number = number;

    /// <summary>The number; exact.</summary>
    public decimal Number { get; }
}
