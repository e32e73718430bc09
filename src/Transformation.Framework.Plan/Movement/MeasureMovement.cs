namespace Transformation.Framework.Plan;

/// <summary>What was known of a measure on the earlier date and is known on the later one.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class MeasureMovement
{
    internal MeasureMovement(PlanMeasure measure, MeasuredCount? before, MeasuredCount? after) => (Measure, Before, After) = (measure, before, after);

    /// <summary>The measure, as the later template has it if it still does.</summary>
    public PlanMeasure Measure { get; }

    /// <summary>The number that stood; null when it was unknown.</summary>
    public MeasuredCount? Before { get; }

    /// <summary>The number that stands; null when it is unknown.</summary>
    public MeasuredCount? After { get; }
}
