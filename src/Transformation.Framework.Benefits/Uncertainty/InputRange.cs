using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>The least and greatest value that a number of a map may be drawn with.</summary>
internal static class InputRange
{
    internal static (double Least, double Most) Of(ImmutableArray<BenefitsMap> maps, AppraisalInput target) => target.Kind switch
    {
        AppraisalInputKind.AnnualQuantity => IsDisbenefit(maps, target) ? (double.NegativeInfinity, 0) : (0, double.PositiveInfinity),
        AppraisalInputKind.CostAmount => (double.NegativeInfinity, double.PositiveInfinity),
        AppraisalInputKind.UnitValue or AppraisalInputKind.BenefitScale or AppraisalInputKind.CostScale => (0, double.PositiveInfinity),
        AppraisalInputKind.StartDelay => (0, BenefitTiming.LongestYears),
        _ => (0, 1),
    };

    internal static bool IsDisbenefit(ImmutableArray<BenefitsMap> maps, AppraisalInput target) =>
        maps.First(m => m.Initiative == target.Initiative)[ChainNodeId.From(target.Line)].Profile!.IsDisbenefit;
}
