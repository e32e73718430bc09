using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Which values a number may have.</summary>
internal static class InputDomain
{
    /// <summary>What is wrong with a value, or null.</summary>
    internal static string? Fault(ImmutableArray<BenefitsMap> maps, AppraisalInput input, decimal value) => input.Kind switch
    {
        AppraisalInputKind.AnnualQuantity => Quantity(maps, input, value),
        AppraisalInputKind.UnitValue or AppraisalInputKind.BenefitScale or AppraisalInputKind.CostScale =>
            value >= 0 ? null : $"{input} is not negative.",
        AppraisalInputKind.CostAmount => null,
        AppraisalInputKind.StartDelay => value >= 0 && value == decimal.Truncate(value) && value <= BenefitTiming.LongestYears
            ? null
            : FormattableString.Invariant($"{input} is a whole number of years, 0 to {BenefitTiming.LongestYears}."),
        _ => value is >= 0 and <= 1 ? null : $"{input} is a part of one, 0 to 1.",
    };

    private static string? Quantity(ImmutableArray<BenefitsMap> maps, AppraisalInput input, decimal value)
    {
        var isDisbenefit = maps.First(m => m.Initiative == input.Initiative)[ChainNodeId.From(input.Line)].Profile!.IsDisbenefit;
        return isDisbenefit ? value < 0 ? null : $"{input} is the quantity of a disbenefit, so it is negative." : value >= 0 ? null : $"{input} is not negative.";
    }
}
