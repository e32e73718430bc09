namespace Transformation.Framework.Load;

/// <summary>From how few commitments on a figure is too small to share.</summary>
/// <remarks>
/// A figure is small when it rests on at least one commitment but fewer than <see cref="Threshold"/>, or when so few of its commitments are estimated. The default of 5 is this
/// library's own choice, and yours to change. For comparison: NHS Digital's rules for counts of patients in hospital statistics showed 1 to 5 as an asterisk until September
/// 2018, and have since hidden 1 to 7 and rounded the rest to the nearest 5 ("Disclosure control methodology for Hospital Episode Statistics (HES) and Emergency Care Data
/// Set (ECDS)", digital.nhs.uk); commitments are not patients, so no such rule binds here. Immutable; safe to share between threads.
/// </remarks>
public sealed record SuppressionRule
{
    private SuppressionRule(int threshold) => Threshold = threshold;

    /// <summary>Figures that rest on fewer than 5 commitments are hidden.</summary>
    public static SuppressionRule Default { get; } = new(5);

    /// <summary>Nothing is hidden: for one's own use.</summary>
    public static SuppressionRule None { get; } = new(1);

    /// <summary>A figure on fewer commitments than this, but more than none, is hidden. At least 1, which hides nothing.</summary>
    public int Threshold { get; }

    /// <summary>Figures that rest on fewer commitments than a number are hidden.</summary>
    /// <param name="threshold">The number; at least 1, which hides nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is less than 1.</exception>
    public static SuppressionRule Below(int threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 1);
        return new(threshold);
    }

    internal bool IsSmall(in TableCell cell) => IsFew(cell.Commitments) || IsFew(cell.Commitments - cell.Unestimated);

    private bool IsFew(int count) => count > 0 && count < Threshold;
}
