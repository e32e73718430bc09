namespace Transformation.Framework.Plan;

/// <summary>Which way a declared sum runs.</summary>
public enum FundingAxis
{
    /// <summary>Across: a column is the sum of other columns, in every row.</summary>
    Columns = 1,

    /// <summary>Down: a row is the sum of other rows, in every column.</summary>
    Rows = 2,
}
