using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>When a risk goes to the next body up, and which body that is.</summary>
/// <remarks>
/// That there are clear escalation procedures is in the Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 7, section 5.1; these
/// three grounds are this library's proposal. Immutable; safe to share between threads.
/// </remarks>
public sealed class RiskEscalationRule
{
    /// <summary>States a rule.</summary>
    /// <param name="path">The bodies from the lowest to the highest; none twice.</param>
    /// <param name="overAppetite">Whether a score above the appetite of its category is a ground.</param>
    /// <param name="risesInARow">How many rises of the score, one rating after the other, are a ground, 1 to 10; null for none.</param>
    /// <param name="mitigationOverdue">Whether an overdue mitigation is a ground.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public RiskEscalationRule(IEnumerable<GovernanceBodyId> path, bool overAppetite = true, int? risesInARow = 2, bool mitigationOverdue = true)
    {
        ArgumentNullException.ThrowIfNull(path);
        Path = DistinctReferences.Check(path, nameof(path));
        OverAppetite = overAppetite;
        RisesInARow = risesInARow is null or (>= 1 and <= 10) ? risesInARow : throw new ArgumentOutOfRangeException(nameof(risesInARow), "It is 1 to 10.");
        MitigationOverdue = mitigationOverdue;
    }

    /// <summary>The bodies from the lowest to the highest.</summary>
    public ImmutableArray<GovernanceBodyId> Path { get; }

    /// <summary>Whether a score above the appetite is a ground.</summary>
    public bool OverAppetite { get; }

    /// <summary>How many rises in a row are a ground; null when rises are none.</summary>
    public int? RisesInARow { get; }

    /// <summary>Whether an overdue mitigation is a ground.</summary>
    public bool MitigationOverdue { get; }

    /// <summary>The body after this one on the path; null for the highest, and for one that is not on it.</summary>
    internal GovernanceBodyId? Above(GovernanceBodyId body) =>
        Path.IndexOf(body) is var index && index >= 0 && index + 1 < Path.Length ? Path[index + 1] : null;
}
