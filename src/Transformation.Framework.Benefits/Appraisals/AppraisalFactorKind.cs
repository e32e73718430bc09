namespace Transformation.Framework.Benefits;

/// <summary>What a factor of a benefit's amount stands for, in the order they are multiplied.</summary>
public enum AppraisalFactorKind
{
    /// <summary>Units a year at full effect.</summary>
    AnnualQuantity = 1,

    /// <summary>Pounds a unit.</summary>
    UnitValue = 2,

    /// <summary>The part of the full effect reached in that year.</summary>
    Ramp = 3,

    /// <summary>What drop-off has left: <c>(1 − drop-off)^k</c> in year <c>k</c> of the benefit.</summary>
    Persistence = 4,

    /// <summary>What would not have come about anyway: <c>1 − deadweight</c>; 1 when deadweight is not stated.</summary>
    Additional = 5,

    /// <summary>What is due to this initiative; 1 when attribution is not stated.</summary>
    Attribution = 6,

    /// <summary>The part that reaches the party.</summary>
    Share = 7,
}
