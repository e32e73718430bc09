namespace Transformation.Framework.Benefits;

/// <summary>What became of an initiative when a budget was filled.</summary>
public enum BudgetVerdict
{
    /// <summary>It goes ahead.</summary>
    Chosen = 1,

    /// <summary>It is worth nothing or less, so it is left out whatever it costs.</summary>
    NotWorthwhile = 2,

    /// <summary>It asks for more than was left when its turn came.</summary>
    DoesNotFit = 3,
}
