namespace Transformation.Framework.Benefits;

/// <summary>Any movement in the direction of the measure; no number is set.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DirectionTarget : MeasureTarget
{
    private DirectionTarget()
    {
    }

    internal static DirectionTarget Instance { get; } = new();

    /// <summary>There is no number.</summary>
    /// <inheritdoc />
    public override decimal? ValueFrom(decimal? baseline) => null;

    internal override string? Fault(bool isUpwards, decimal? baseline) => null;
}
