using System.Globalization;

namespace Transformation.Framework.Core;

/// <summary>An amount of pounds sterling with its price basis.</summary>
/// <remarks>
/// Amounts of different price bases are neither added nor compared: inflate or deflate one first. Nothing is rounded until the caller asks,
/// beyond what a <see cref="decimal"/> cannot hold (28 digits). May be negative.
/// The <c>default</c> value is no pounds, nominal. Equal amounts are equal whatever their trailing zeros. Immutable; safe to share between threads.
/// </remarks>
/// <param name="Pounds">The amount in pounds.</param>
/// <param name="Basis">Which pounds.</param>
public readonly record struct Money(decimal Pounds, PriceBasis Basis) : IComparable<Money>
{
    /// <summary>Pounds of the day.</summary>
    /// <param name="pounds">The amount.</param>
    public static Money Nominal(decimal pounds) => new(pounds, PriceBasis.Nominal);

    /// <summary>Pounds of a stated financial year.</summary>
    /// <param name="pounds">The amount.</param>
    /// <param name="priceYear">The year whose prices are used.</param>
    public static Money Real(decimal pounds, FinancialYear priceYear) => new(pounds, PriceBasis.Real(priceYear));

    /// <summary>No pounds.</summary>
    /// <param name="basis">Which pounds.</param>
    public static Money Zero(PriceBasis basis) => new(0, basis);

    /// <summary>Adds up amounts that share a basis; none add up to no pounds.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="basis">The basis they all must have.</param>
    /// <exception cref="UnitMismatchException">An amount has another basis.</exception>
    public static Money Sum(IEnumerable<Money> amounts, PriceBasis basis)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero(basis), static (sum, amount) => sum + amount);
    }

    /// <summary>Rounds to a number of decimal places, a tie to the even digit.</summary>
    /// <param name="decimals">0 for pounds, 2 for pence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is not 0 to 28.</exception>
    public Money Rounded(int decimals = 0) => this with { Pounds = decimal.Round(Pounds, decimals, MidpointRounding.ToEven) };

    /// <summary>Whether this is less than, the same as, or more than another amount of the same basis.</summary>
    /// <param name="other">The other amount.</param>
    /// <exception cref="UnitMismatchException">The bases differ.</exception>
    public int CompareTo(Money other)
    {
        SameBasis(this, other);
        return Pounds.CompareTo(other.Pounds);
    }

    /// <summary>Gives <c>£1,234.50 (real 2024/25)</c> or <c>-£3 (nominal)</c>, with the digits the amount has, invariant.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Pounds < 0 ? "-" : "")}£{decimal.Abs(Pounds):#,##0.############################} ({Basis})");

    /// <summary>Adds amounts of the same basis.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="UnitMismatchException">The bases differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Pounds + right.Pounds, SameBasis(left, right));

    /// <summary>Subtracts amounts of the same basis.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static Money operator -(Money left, Money right) => new(left.Pounds - right.Pounds, SameBasis(left, right));

    /// <summary>The amount with the opposite sign.</summary>
    /// <param name="amount">The amount.</param>
    public static Money operator -(Money amount) => amount with { Pounds = -amount.Pounds };

    /// <summary>Multiplies by a number.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The number.</param>
    public static Money operator *(Money left, decimal right) => left with { Pounds = left.Pounds * right };

    private static PriceBasis SameBasis(Money left, Money right) => left.Basis == right.Basis
        ? left.Basis
        : throw new UnitMismatchException($"{left} and {right} have different price bases; convert one first.");
}
