using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>The decision rule that <see cref="Recommendation"/> states.</summary>
internal static class Decision
{
    internal static (Recommendation Recommendation, ImmutableArray<Finding> DecidedBy) Of(ImmutableArray<Finding> findings)
    {
        ImmutableArray<(Recommendation, ImmutableArray<Finding>)> table =
        [
            (Recommendation.Pause, Those(RuleSeverity.Mandatory, FindingOutcome.NotMet)),
            (Recommendation.MoreEvidenceNeeded, Those(RuleSeverity.Mandatory, FindingOutcome.Unknown)),
            (Recommendation.ProceedWithConditions, Those(RuleSeverity.Important, FindingOutcome.NotMet, FindingOutcome.Unknown)),
        ];
        return table.FirstOrDefault(static row => !row.Item2.IsEmpty, (Recommendation.Proceed, []));

        ImmutableArray<Finding> Those(RuleSeverity severity, params ReadOnlySpan<FindingOutcome> outcomes)
        {
            var those = ImmutableArray.CreateBuilder<Finding>();
            foreach (var finding in findings)
            {
                if (finding.Rule.Severity == severity && outcomes.Contains(finding.Outcome))
                {
                    those.Add(finding);
                }
            }

            return those.ToImmutable();
        }
    }
}
