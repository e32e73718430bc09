using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How much of the value depends on each thing that must be put in place, change or come about.</summary>
/// <remarks>
/// <para>For a node, the sum over the benefits it leads to of <c>PV × (1 − effect without the node ÷ effect with it)</c>, where the effects are those of <see cref="ChainEffect"/>.
/// A benefit with two ways to it of 60 % and 40 % loses 40 % without the second; a benefit that needs the node loses everything. The values of two nodes are not to be added up: what needs both
/// stands with each.</para>
/// <para>Each benefit's part is rounded once to 10 decimal places of a pound. Time: nodes × size of the map, for maps in which something is in doubt or several ways add up; otherwise less.
/// Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ValueAtRisk
{
    private ValueAtRisk(Appraisal appraisal)
    {
        All = appraisal.System.PublicValue.PresentValue;
        var worth = new BenefitWorth(appraisal);
        Nodes =
        [
            .. appraisal.Maps.SelectMany(m => new NodeLoss(m, worth, All).Nodes())
                .OrderByDescending(static n => n.PublicValue.Pounds),
        ];
    }

    /// <summary>The present value, transfers left out, of everything appraised.</summary>
    public Money All { get; }

    /// <summary>Everything that is put in place, changes or comes about before a benefit, most value first; of equals, by initiative and map order.</summary>
    public ImmutableArray<NodeAtRisk> Nodes { get; }

    /// <summary>The nodes without which not one benefit of their initiative would be left, in the order of <see cref="Nodes"/>.</summary>
    public IEnumerable<NodeAtRisk> SinglePointsOfFailure => Nodes.Where(static n => n.LosesEveryBenefit);

    /// <summary>What depends on one node.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="node">The node, which leads to a benefit.</param>
    /// <exception cref="KeyNotFoundException">There is no such node, it is a benefit or an objective, or it leads to no benefit.</exception>
    public NodeAtRisk this[InitiativeId initiative, ChainNodeId node] => Nodes.FirstOrDefault(n => n.Initiative == initiative && n.Node.Id == node)
        ?? throw new KeyNotFoundException($"No benefit depends on a node {node} of {initiative}.");

    /// <summary>Works out what depends on each node.</summary>
    /// <param name="appraisal">The appraisal, whose maps are looked at.</param>
    public static ValueAtRisk Of(Appraisal appraisal)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        return new(appraisal);
    }

    /// <summary>The nodes without which one benefit would not come about at all, in the order of <see cref="Nodes"/>.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="benefit">The benefit.</param>
    public IEnumerable<NodeAtRisk> NeededFor(InitiativeId initiative, ChainNodeId benefit) =>
        Nodes.Where(n => n.Initiative == initiative && n.LostWholly.Any(b => b.Node.Id == benefit));
}
