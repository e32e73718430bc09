namespace Transformation.Framework.Benefits;

/// <summary>Which number of a line an <see cref="AppraisalInput"/> stands for, and in what it is given.</summary>
public enum AppraisalInputKind
{
    /// <summary>Of a benefit: units a year at full effect; written <c>quantity</c>. Never of the other sign than the benefit allows.</summary>
    AnnualQuantity = 1,

    /// <summary>Of a benefit: pounds a unit, in the prices the benefit states; written <c>unit-value</c>.</summary>
    UnitValue = 2,

    /// <summary>Of a benefit: the part taken off for deadweight, 0 to 1; written <c>deadweight</c>.</summary>
    Deadweight = 3,

    /// <summary>Of a benefit: the part taken off for displacement, 0 to 1; written <c>displacement</c>.</summary>
    Displacement = 4,

    /// <summary>Of a benefit: the part taken off for leakage, 0 to 1; written <c>leakage</c>.</summary>
    Leakage = 5,

    /// <summary>Of a benefit: the part taken off for substitution, 0 to 1; written <c>substitution</c>.</summary>
    Substitution = 6,

    /// <summary>Of a benefit: the part due to the initiative, 0 to 1; written <c>attribution</c>.</summary>
    Attribution = 7,

    /// <summary>Of a benefit: the part of the effect lost from each year to the next, 0 to 1; written <c>drop-off</c>.</summary>
    DropOff = 8,

    /// <summary>Of a benefit: by how many whole years it starts and ends later than planned, 0 as planned; written <c>start-delay</c>.</summary>
    StartDelay = 9,

    /// <summary>Of a benefit: what its quantity is multiplied by, 1 as planned, not negative; written <c>scale</c>.</summary>
    BenefitScale = 10,

    /// <summary>Of a cost line: pounds a year, in the prices the line states; written <c>amount</c>.</summary>
    CostAmount = 11,

    /// <summary>Of a cost line: what its amount is multiplied by, 1 as planned, not negative; written <c>cost-scale</c>.</summary>
    CostScale = 12,

    /// <summary>Of a link with a doubt: the chance that the effect passes along it, 0 to 1; written <c>likelihood</c>.</summary>
    LinkLikelihood = 13,
}
