namespace Transformation.Framework.Benefits;

/// <summary>A bound that a measure is meant to reach or pass upwards.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AtLeastTarget : MeasureTarget
{
    internal AtLeastTarget(decimal value) => Value = value;

    /// <summary>The bound, in the unit of the measure; itself good enough.</summary>
    public decimal Value { get; }

    /// <inheritdoc />
    public override decimal? ValueFrom(decimal? baseline) => Value;

    internal override string? Fault(bool isUpwards, decimal? baseline) =>
        isUpwards ? WrongSide(Value, isUpwards, baseline) : "A measure that is meant to go down has no lower bound for a target.";
}
