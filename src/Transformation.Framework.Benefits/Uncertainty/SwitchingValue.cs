namespace Transformation.Framework.Benefits;

/// <summary>The value of one number at which the case turns: NPSV is nothing.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Input">The number.</param>
/// <param name="Stated">What the maps state.</param>
/// <param name="Value">
/// Where NPSV is nothing with all others as stated; for a delay the least number of years with which NPSV has another sign or is nothing. Null when there is no such value among those the number may have.
/// </param>
public sealed record SwitchingValue(AppraisalInput Input, decimal Stated, decimal? Value)
{
    /// <summary>How far that is from what is stated; null when there is none.</summary>
    public decimal? Change => Value - Stated;

    /// <summary>How far that is as a part of what is stated, −0.2 for a fifth less; null when there is none or nothing is stated.</summary>
    public decimal? RelativeChange => Stated == 0 ? null : Change / decimal.Abs(Stated);
}
