namespace Transformation.Framework.Plan;

/// <summary>A number that stands on a date.</summary>
/// <param name="Count">The number.</param>
/// <param name="OrMore">Whether it is a lower bound, as in "90 or more".</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public readonly record struct MeasuredCount(long Count, bool OrMore)
{
    /// <summary>Gives <c>90</c> or <c>90 or more</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count}{(OrMore ? " or more" : "")}");
}
