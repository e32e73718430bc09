namespace Transformation.Framework.Plan;

/// <summary>What a row of a money table says it is.</summary>
public enum FundingRowKind
{
    /// <summary>A line of its own.</summary>
    Line = 1,

    /// <summary>A sum of other rows on the way to a total.</summary>
    Subtotal = 2,

    /// <summary>A final sum.</summary>
    Total = 3,
}
