namespace Transformation.Framework.Gateway;

/// <summary>Which results of comparing a size with a threshold answer a question with yes.</summary>
internal readonly struct AcceptedSigns(Comparison comparison)
{
    // One bit each for less, equal and more, from the lowest: looked up instead of branched on.
    private readonly byte bits = comparison switch
    {
        Comparison.AtLeast => 0b110,
        Comparison.MoreThan => 0b100,
        Comparison.AtMost => 0b011,
        Comparison.LessThan => 0b001,
        _ => 0b010,
    };

    /// <param name="sign">Below, at or above zero, as <see cref="IComparable{T}.CompareTo"/> gives it.</param>
    internal int DegreeOf(int sign) => unchecked(((bits >> (1 + (sign > 0 ? 1 : 0) - (sign < 0 ? 1 : 0))) & 1) << 1);

    internal Truth Answer(int sign) => Kleene.Of(DegreeOf(sign) == Degree.True);
}
