using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Finds the number an address stands for.</summary>
internal static class InputReader
{
    internal static bool TryRead(ImmutableArray<BenefitsMap> maps, AppraisalInput input, out decimal value, [NotNullWhen(false)] out string? fault)
    {
        value = 0;
        var map = maps.FirstOrDefault(m => m.Initiative == input.Initiative);
        if (input == default || map is null)
        {
            fault = input == default ? "The address is empty." : $"There is no benefits map of {input.Initiative}.";
            return false;
        }

        var found = input.Kind switch
        {
            AppraisalInputKind.CostAmount or AppraisalInputKind.CostScale => OfCost(map, input),
            AppraisalInputKind.LinkLikelihood => OfLink(map, input),
            _ => OfBenefit(map, input),
        };
        value = found ?? 0;
        fault = found is null ? Missing(input) : null;
        return found is not null;
    }

    private static decimal? OfCost(BenefitsMap map, AppraisalInput input) =>
        map.Costs.FirstOrDefault(c => c.Id == input.Line) is not { } cost ? null : input.Kind == AppraisalInputKind.CostAmount ? cost.Amount.Pounds : 1;

    private static decimal? OfLink(BenefitsMap map, AppraisalInput input)
    {
        var (from, to) = input.Ends();
        return map.Links.FirstOrDefault(l => l.From == from && l.To == to)?.Doubt?.Likelihood.Fraction;
    }

    private static decimal? OfBenefit(BenefitsMap map, AppraisalInput input)
    {
        if (!map.TryFind(ChainNodeId.From(input.Line), out var node) || node.Profile is not { Value: { } value, Timing: { } timing })
        {
            return null;
        }

        var net = value.Additionality;
        return input.Kind switch
        {
            AppraisalInputKind.AnnualQuantity => value.AnnualQuantity,
            AppraisalInputKind.UnitValue => value.UnitValue.Pounds,
            AppraisalInputKind.Deadweight => net.Deadweight?.Part.Fraction ?? 0,
            AppraisalInputKind.Displacement => net.Displacement?.Part.Fraction ?? 0,
            AppraisalInputKind.Leakage => net.Leakage?.Part.Fraction ?? 0,
            AppraisalInputKind.Substitution => net.Substitution?.Part.Fraction ?? 0,
            AppraisalInputKind.Attribution => net.Attribution?.Part.Fraction ?? 1,
            AppraisalInputKind.DropOff => timing.DropOff.Fraction,
            AppraisalInputKind.StartDelay => 0,
            _ => 1,
        };
    }

    private static string Missing(AppraisalInput input) => input.Kind switch
    {
        AppraisalInputKind.CostAmount or AppraisalInputKind.CostScale => $"The map of {input.Initiative} has no cost line {input.Line}.",
        AppraisalInputKind.LinkLikelihood => $"The map of {input.Initiative} has no link {input.Line} with a doubt.",
        _ => $"The map of {input.Initiative} has no valued benefit {input.Line}.",
    };
}
