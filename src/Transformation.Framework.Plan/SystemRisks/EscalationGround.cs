namespace Transformation.Framework.Plan;

/// <summary>Why a risk would go to the next body up.</summary>
public enum EscalationGround
{
    /// <summary>The score is above the appetite of its category.</summary>
    OverAppetite = 1,

    /// <summary>The score rose from one rating to the next, as often in a row as the rule says.</summary>
    Rising = 2,

    /// <summary>A mitigation is overdue.</summary>
    MitigationOverdue = 3,
}
