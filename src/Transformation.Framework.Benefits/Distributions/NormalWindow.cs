namespace Transformation.Framework.Benefits;

/// <summary>The part of a standard normal distribution between two scores, either of which may be infinite.</summary>
internal readonly struct NormalWindow
{
    /// <summary>Less than this within the bounds, and they hardly describe what was stated; digits would be lost as well.</summary>
    private const double LeastPart = 0.001;

    private readonly double below;

    internal NormalWindow(double low, double high)
    {
        (Low, High) = (low, high);
        below = StandardNormal.Cumulative(low);
        Part = Between(low, high);
    }

    internal double Low { get; }

    internal double High { get; }

    /// <summary>How much of the whole lies within.</summary>
    internal double Part { get; }

    internal bool IsWhole => double.IsNegativeInfinity(Low) && double.IsPositiveInfinity(High);

    internal bool IsTooSmall => !(Part >= LeastPart);

    /// <summary>The mean of the scores within.</summary>
    internal double Mean => (Density(Low) - Density(High)) / Part;

    /// <summary>The variance of the scores within.</summary>
    internal double Variance => 1 + ((Moment(Low) - Moment(High)) / Part) - (Mean * Mean);

    /// <summary>The probability, among all scores, of the quantile at a probability among those within.</summary>
    internal double Widen(double probability) => below + (Part * probability);

    /// <summary>The cumulative probability among the scores within.</summary>
    internal double Cumulative(double score) => Between(Low, score) / Part;

    /// <summary>The part between the bounds when both are moved down.</summary>
    internal double MovedDown(double by) => Between(Low - by, High - by);

    /// <summary>By the smaller tails, so that bounds far above the middle keep their digits.</summary>
    private static double Between(double low, double high) => low > 0
        ? StandardNormal.Cumulative(-low) - StandardNormal.Cumulative(-high)
        : StandardNormal.Cumulative(high) - StandardNormal.Cumulative(low);

    private static double Density(double score) => double.IsInfinity(score) ? 0 : StandardNormal.Density(score);

    private static double Moment(double score) => double.IsInfinity(score) ? 0 : score * StandardNormal.Density(score);
}
