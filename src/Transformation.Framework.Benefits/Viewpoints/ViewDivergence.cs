namespace Transformation.Framework.Benefits;

/// <summary>Whether a short view in cash comes to another conclusion than the whole.</summary>
public enum ViewDivergence
{
    /// <summary>Both would go ahead, or neither.</summary>
    None = 1,

    /// <summary>The short view would turn down what is worth doing on the whole: prevention, as a rule.</summary>
    ShortViewTurnsDownValue = 2,

    /// <summary>The short view would go ahead with what is not worth doing on the whole.</summary>
    ShortViewTakesUpLoss = 3,
}
