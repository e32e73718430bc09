namespace Transformation.Framework.Plan;

/// <summary>How a printed figure compares with what it ought to be.</summary>
public enum FigureAgreement
{
    /// <summary>They are the same, and no part is blank.</summary>
    Agrees = 1,

    /// <summary>They differ by no more than rounding of the figures they come from could make them.</summary>
    WithinRounding = 2,

    /// <summary>They differ by more than rounding could make them.</summary>
    BeyondRounding = 3,

    /// <summary>Some parts are blank; the printed figure is the sum of the others, as if the blank ones were nothing.</summary>
    KnownPartsAgree = 4,

    /// <summary>Some parts are blank, and the printed figure is not the sum of the others: the blank ones may or may not account for it.</summary>
    KnownPartsDiffer = 5,

    /// <summary>Every part is blank: there is nothing to add up.</summary>
    NoKnownParts = 6,

    /// <summary>A figure to be compared is blank.</summary>
    NotPrinted = 7,
}
