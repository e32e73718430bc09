using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Nothing is claimed twice and no doubt is paid for twice within a map.</summary>
internal sealed class ChainClaimChecks(MapOutline map, ChainJoins joins, ProblemCollector problems)
{
    internal void Run()
    {
        Claims();
        Doubts();
    }

    private void Claims()
    {
        var claimed = new Dictionary<MeasureClaim, List<ChainNode>>();
        foreach (var node in map.Nodes)
        {
            if (node.Node is not { Profile: { } profile } benefit || MeasureClaim.Of(profile) is not { } claim)
            {
                continue;
            }

            if (!claimed.TryGetValue(claim, out var others))
            {
                claimed.Add(claim, others = []);
            }

            if (others.Find(o => MeasureClaim.MayOverlap(o.Profile!.Timing, profile.Timing)) is { } other)
            {
                problems.Add(node.Path + ".profile.measure", BenefitsProblemCodes.ClaimedTwice,
                    $"The benefits {other.Id} and {benefit.Id} both claim \"{profile.Measure!.Name}\" for the same people, part and years; join them, or say which part each claims.");
            }

            others.Add(benefit);
        }
    }

    private void Doubts()
    {
        var anyLink = joins.All.Any(static j => j.Link.Link?.Doubt is not null);
        foreach (var node in map.Nodes)
        {
            if (node.Node is not { Kind: ChainNodeKind.Benefit } benefit)
            {
                continue;
            }

            var covered = new Dictionary<Doubt, DoubtFactor>();
            foreach (var factor in (anyLink ? Links(node.Index) : []).Concat(DoubtFactors.Of(benefit)))
            {
                if (!covered.TryAdd(factor.Covers, factor))
                {
                    problems.Add(node.Path, BenefitsProblemCodes.DoubtCountedTwice,
                        $"On the way to the benefit {benefit.Id} both {covered[factor.Covers]} and {factor} cover the doubt {factor.Covers}; take it off once, or say which other doubt one of them covers.");
                }
            }
        }
    }

    /// <summary>The doubts of the links on the way to a benefit; links that share one are one factor.</summary>
    private IEnumerable<DoubtFactor> Links(int benefit)
    {
        var before = joins.Graph.Before(benefit);
        before[benefit] = true;
        return joins.All.Where(j => before[j.To] && j.Link.Link?.Doubt is not null)
            .Select(static j => j.Link.Link!)
            .GroupBy(static l => l.Doubt!.Covers)
            .Select(static g => new DoubtFactor(DoubtFactorKind.LinkLikelihood, g.Key, g.First().Doubt!.Likelihood.Fraction, [.. g]));
    }
}
