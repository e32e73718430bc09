namespace Transformation.Framework.Gateway;

/// <summary>A fixed value to compare with. Made by <see cref="Threshold.Of(GateValue)"/>.</summary>
public sealed record FixedThreshold : Threshold
{
    internal FixedThreshold(GateValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = Magnitudes.HasOrder(value.Kind) ? value : throw new ArgumentException($"A {value.Kind} cannot be compared by size.", nameof(value));
    }

    /// <summary>The value.</summary>
    public GateValue Value { get; }
}
