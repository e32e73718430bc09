namespace Transformation.Framework.Benefits;

/// <summary>Whose purse or life a part of a benefit reaches.</summary>
/// <remarks>The three kinds of the Greater Manchester and HM Treasury cost–benefit model (2014). The financial case looks at fiscal value only, public value at all three.</remarks>
public enum ValueKind
{
    /// <summary>Costs or savings of the public sector, whether they release cash or not.</summary>
    Fiscal = 1,

    /// <summary>Earnings of people and businesses, or local growth.</summary>
    Economic = 2,

    /// <summary>Wider gains in health, education or safety.</summary>
    Social = 3,
}
