using System.Collections.Frozen;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Turns the first years a chain allows into delays of the profiles that start before them.</summary>
internal static class StartDelays
{
    internal static FrozenDictionary<AppraisalInput, decimal> Of(BenefitsMap map, IEnumerable<(ChainNode Benefit, FinancialYear? First)> starts)
    {
        var delays = new Dictionary<AppraisalInput, decimal>();
        foreach (var (benefit, first) in starts)
        {
            if (benefit.Profile is { Value: not null, Timing: { } timing } && first is { } year && timing.Start < year)
            {
                delays.Add(AppraisalInput.OfBenefit(map.Initiative, benefit.Id, AppraisalInputKind.StartDelay), year - timing.Start);
            }
        }

        return delays.ToFrozenDictionary();
    }
}
