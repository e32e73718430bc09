using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Works out which part of a line's amount is fixed and which is uncertain.</summary>
internal static class LineScales
{
    /// <summary>The scale of a benefit; null when no input touches its amount.</summary>
    internal static LineScale? OfBenefit(BenefitsMap map, BenefitLine line, InputMap inputs)
    {
        var (net, factors, constant) = (line.Value.Additionality, ImmutableArray.CreateBuilder<(int, bool)>(), line.EvidenceLeft);
        Factor(AppraisalInputKind.AnnualQuantity, line.Value.AnnualQuantity);
        Factor(AppraisalInputKind.BenefitScale, 1);
        Factor(AppraisalInputKind.UnitValue, line.Value.UnitValue.Pounds);
        Factor(AppraisalInputKind.Deadweight, Additionality.Left(net.Deadweight), isTakenOff: true);
        Factor(AppraisalInputKind.Displacement, Additionality.Left(net.Displacement), isTakenOff: true);
        Factor(AppraisalInputKind.Leakage, Additionality.Left(net.Leakage), isTakenOff: true);
        Factor(AppraisalInputKind.Substitution, Additionality.Left(net.Substitution), isTakenOff: true);
        Factor(AppraisalInputKind.Attribution, net.Attribution?.Part.Fraction ?? 1);
        var chain = Chain(map, line.Benefit.Node.Id, inputs);
        if (chain.IsEmpty)
        {
            constant *= line.ChainEffect;
        }

        return factors.Count == 0 && chain.IsEmpty ? null : new(constant, factors.ToImmutable(), chain);

        void Factor(AppraisalInputKind kind, decimal stated, bool isTakenOff = false)
        {
            if (inputs.Of(line.Benefit, kind) is var input and >= 0)
            {
                factors.Add((input, isTakenOff));
            }
            else
            {
                constant *= stated;
            }
        }
    }

    /// <summary>The scale of a cost; null when no input touches it.</summary>
    internal static LineScale? OfCost(BenefitsMap map, CostLine cost, InputMap inputs)
    {
        var amount = inputs.Of(AppraisalInput.OfCost(map.Initiative, cost.Id, AppraisalInputKind.CostAmount));
        var scale = inputs.Of(AppraisalInput.OfCost(map.Initiative, cost.Id, AppraisalInputKind.CostScale));
        ImmutableArray<(int, bool)> factors = [.. new[] { amount, scale }.Where(static i => i >= 0).Select(static i => (i, false))];
        return factors.IsEmpty ? null : new(amount >= 0 ? 1 : cost.Amount.Pounds, factors, []);
    }

    /// <summary>The effect of the chain as products of inputs; empty when none of its events is uncertain.</summary>
    private static ImmutableArray<(int[] Inputs, double Weight)> Chain(BenefitsMap map, ChainNodeId benefit, InputMap inputs)
    {
        var effect = ChainEffect.Of(map, benefit);
        int[] places = [.. effect.Events.Select(e => inputs.Of(map, e))];
        return Array.TrueForAll(places, static p => p < 0)
            ? []
            :
            [
                .. effect.Terms.Select(term => (
                    term.Events.Select(e => places[e]).Where(static p => p >= 0).ToArray(),
                    (double)term.Events.Where(e => places[e] < 0).Aggregate(term.Weight, (weight, e) => weight * effect.Events[e].Likelihood.Fraction))),
            ];
    }
}
