namespace Transformation.Framework.Benefits;

/// <summary>A bound that a measure is meant to reach or pass downwards.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AtMostTarget : MeasureTarget
{
    internal AtMostTarget(decimal value) => Value = value;

    /// <summary>The bound, in the unit of the measure; itself good enough.</summary>
    public decimal Value { get; }

    /// <inheritdoc />
    public override decimal? ValueFrom(decimal? baseline) => Value;

    internal override string? Fault(bool isUpwards, decimal? baseline) =>
        isUpwards ? "A measure that is meant to go up has no upper bound for a target." : WrongSide(Value, isUpwards, baseline);
}
