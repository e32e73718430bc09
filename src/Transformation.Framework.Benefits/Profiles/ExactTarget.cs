namespace Transformation.Framework.Benefits;

/// <summary>A number that a measure is meant to come to.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ExactTarget : MeasureTarget
{
    internal ExactTarget(decimal value) => Value = value;

    /// <summary>The number, in the unit of the measure.</summary>
    public decimal Value { get; }

    /// <inheritdoc />
    public override decimal? ValueFrom(decimal? baseline) => Value;

    internal override string? Fault(bool isUpwards, decimal? baseline) => WrongSide(Value, isUpwards, baseline);
}
