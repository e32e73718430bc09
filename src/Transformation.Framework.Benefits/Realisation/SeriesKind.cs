namespace Transformation.Framework.Benefits;

/// <summary>What the values of a measured series are, and so how a realised quantity follows from them.</summary>
public enum SeriesKind
{
    /// <summary>
    /// The level of the benefit's measure, as a rate a year or a state: <c>12,000 bed days a year</c>, <c>75 % of people</c>. A point counts for the days of its period:
    /// a level kept up for a whole year realises its whole distance from the baseline.
    /// </summary>
    Level = 1,

    /// <summary>What was counted in each period: <c>980 bed days in May</c>. A point realises its distance from the baseline of one period.</summary>
    Count = 2,

    /// <summary>The quantity realised in each period, already against a baseline: <c>210 bed days avoided in May</c>.</summary>
    Quantity = 3,
}
