using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What a benefit is worth in a year at full effect, and what is taken off because it is not all due to the change.</summary>
/// <remarks>
/// <para>In a year of the benefit: <c>quantity × unit value × ramp × (1 − drop-off)^k × net additionality × (1 − evidence correction)</c>, with ramp and
/// drop-off from <see cref="BenefitTiming"/>, the net from <see cref="Benefits.Additionality"/>, and the correction from the table of the appraisal.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record BenefitValue
{
    /// <summary>The most that quantity, unit value and their product may come to, in size: a million million.</summary>
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>States what a benefit is worth.</summary>
    /// <param name="annualQuantity">How many units a year at full effect; negative for a disbenefit. At most 1,000,000,000,000 in size.</param>
    /// <param name="quantityUnit">What the units are: <c>ambulance hours released</c>.</param>
    /// <param name="unitValue">What one unit is worth; not negative, at most 1,000,000,000,000.</param>
    /// <param name="unitValueProvenance">Where the unit value comes from.</param>
    /// <param name="quantityProvenance">Where the quantity comes from; null when not recorded.</param>
    /// <param name="additionality">What of it is really added; left out, nothing is stated and nothing is taken off.</param>
    /// <param name="discounting">Which discount schedule it takes.</param>
    /// <param name="evidence">The grade of the evidence behind it, in the caller's own scheme; null when not graded.</param>
    /// <exception cref="ArgumentException">A text is empty, or a number is out of range.</exception>
    public BenefitValue(
        decimal annualQuantity,
        string quantityUnit,
        Money unitValue,
        Provenance unitValueProvenance,
        Provenance? quantityProvenance = null,
        Additionality? additionality = null,
        DiscountKind discounting = DiscountKind.Standard,
        EvidenceGrade? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(unitValueProvenance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(annualQuantity), Most, nameof(annualQuantity));
        if (unitValue.Pounds is < 0 or > Most)
        {
            throw new ArgumentOutOfRangeException(
                nameof(unitValue), "A unit value is not negative (the sign of a disbenefit stands with the quantity), and at most a million million pounds.");
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(annualQuantity) * unitValue.Pounds, Most, nameof(annualQuantity));
        AnnualQuantity = annualQuantity;
        QuantityUnit = DomainText.Required(quantityUnit, nameof(quantityUnit));
        UnitValue = unitValue;
        UnitValueProvenance = unitValueProvenance;
        QuantityProvenance = quantityProvenance;
        Additionality = additionality ?? Additionality.None;
        Discounting = Enum.IsDefined(discounting) ? discounting : throw new ArgumentOutOfRangeException(nameof(discounting));
        Evidence = evidence != default(EvidenceGrade) ? evidence : throw new ArgumentException("The grade is empty.", nameof(evidence));
    }

    /// <summary>How many units a year at full effect; negative for a disbenefit.</summary>
    public decimal AnnualQuantity { get; }

    /// <summary>What the units are.</summary>
    public string QuantityUnit { get; }

    /// <summary>What one unit is worth; not negative.</summary>
    public Money UnitValue { get; }

    /// <summary>Where the unit value comes from.</summary>
    public Provenance UnitValueProvenance { get; }

    /// <summary>Where the quantity comes from; null when not recorded.</summary>
    public Provenance? QuantityProvenance { get; }

    /// <summary>What of it is really added by the initiative.</summary>
    public Additionality Additionality { get; }

    /// <summary>Which discount schedule it takes.</summary>
    public DiscountKind Discounting { get; }

    /// <summary>The grade of the evidence behind it, in the caller's own scheme; null when not graded.</summary>
    public EvidenceGrade? Evidence { get; }
}
