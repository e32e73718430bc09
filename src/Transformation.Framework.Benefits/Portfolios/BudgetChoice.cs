using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One step of filling a budget.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Initiative">The initiative whose turn it was.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="LeftBefore">What was left of the budget when its turn came.</param>
public sealed record BudgetChoice(RankedInitiative Initiative, BudgetVerdict Verdict, Money LeftBefore)
{
    /// <summary>Says it in one sentence, with whole pounds.</summary>
    public override string ToString() => Verdict switch
    {
        BudgetVerdict.Chosen => $"{Initiative.Initiative} goes ahead: it is worth {Initiative.NetPresentSocialValue.Rounded()} and takes {Initiative.ConstrainedCost.Rounded()} of the {LeftBefore.Rounded()} left.",
        BudgetVerdict.NotWorthwhile => $"{Initiative.Initiative} is left out: it is worth {Initiative.NetPresentSocialValue.Rounded()}.",
        _ => $"{Initiative.Initiative} does not fit: it would take {Initiative.ConstrainedCost.Rounded()} of the {LeftBefore.Rounded()} left.",
    };
}
