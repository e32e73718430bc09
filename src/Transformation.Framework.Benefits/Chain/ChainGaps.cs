using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What a sound map still lacks before it can be delivered and tracked.</summary>
internal static class ChainGaps
{
    internal static ImmutableArray<Problem> Of(BenefitsMap map)
    {
        var gaps = new ProblemCollector();
        for (var place = 0; place < map.Nodes.Length; place++)
        {
            var node = map.Nodes[place];
            var path = FormattableString.Invariant($"$.nodes[{place}]");
            if (node.Profile is { } profile)
            {
                OfBenefit(node, profile, path, gaps);
            }
            else if (node.Owner is null && node.Kind is ChainNodeKind.Enabler or ChainNodeKind.EnablingChange or ChainNodeKind.BusinessChange)
            {
                gaps.Add(path + ".owner", BenefitsProblemCodes.OwnerMissing, $"Nobody answers for {node.Id}.");
            }
        }

        Dangling(map, ChainNodeKind.Objective, gaps);
        Dangling(map, ChainNodeKind.Benefit, gaps);
        Overlaps(map, gaps);
        return gaps.ToImmutable();
    }

    private static void OfBenefit(ChainNode node, BenefitProfile profile, string path, ProblemCollector gaps)
    {
        if (profile.Value is null && profile.Class != BenefitClass.Unmonetisable)
        {
            gaps.Add(path + ".profile.value", BenefitsProblemCodes.ValueMissing, $"The benefit {node.Id} is not valued yet; it is in no figure.");
        }

        if (profile.Measure is not { } measure)
        {
            return;
        }

        if (measure.Baseline is null && (profile.Value is not null || profile.Class == BenefitClass.CashReleasing))
        {
            gaps.Add(path + ".profile.measure.baseline", BenefitsProblemCodes.BaselineMissing,
                $"The benefit {node.Id} has no baseline; one not taken before the change cannot be recovered.");
        }

        if (measure.Target is null && profile.Value is not null)
        {
            gaps.Add(path + ".profile.measure.target", BenefitsProblemCodes.TargetMissing, $"The benefit {node.Id} has a value but no target to show that it has come about.");
        }
    }

    /// <summary>Benefits that serve no objective; or things put in place that lead to no benefit.</summary>
    private static void Dangling(BenefitsMap map, ChainNodeKind end, ProblemCollector gaps)
    {
        var reaches = new bool[map.Nodes.Length];
        var order = map.Graph.CausesFirst;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            reaches[order[i]] = map.Nodes[order[i]].Kind == end;
            foreach (var link in map.Graph.LinksOutOf(order[i]))
            {
                reaches[order[i]] |= reaches[map.Graph.To(link)];
            }
        }

        for (var place = 0; place < map.Nodes.Length; place++)
        {
            var (node, path) = (map.Nodes[place], FormattableString.Invariant($"$.nodes[{place}]"));
            if (end == ChainNodeKind.Objective && node.Kind == ChainNodeKind.Benefit && !reaches[place])
            {
                gaps.Add(path, BenefitsProblemCodes.BenefitWithoutObjective, $"The benefit {node.Id} leads to no objective.");
            }
            else if (end == ChainNodeKind.Benefit && node.Kind < ChainNodeKind.Benefit && !reaches[place])
            {
                gaps.Add(path, BenefitsProblemCodes.LeadsNowhere, $"{node.Id} leads to no benefit.");
            }
        }
    }

    /// <summary>One benefit claims the whole of what another claims a part of; the same part twice has been refused.</summary>
    private static void Overlaps(BenefitsMap map, ProblemCollector gaps)
    {
        var byMeasure = Enumerable.Range(0, map.Nodes.Length)
            .Select(i => (Place: i, Claim: map.Nodes[i].Profile is { } profile ? MeasureClaim.Of(profile) : null))
            .Where(static c => c.Claim is not null)
            .GroupBy(static c => c.Claim!.Value.Measure, static c => (c.Place, Claim: c.Claim!.Value));
        foreach (var claims in byMeasure.Select(static g => g.ToArray()).Where(static g => g.Length > 1))
        {
            for (var i = 1; i < claims.Length; i++)
            {
                var later = map.Nodes[claims[i].Place];
                var earlier = Array.FindIndex(claims, 0, i, c =>
                    c.Claim.Meets(claims[i].Claim) && MeasureClaim.MayOverlap(map.Nodes[c.Place].Profile!.Timing, later.Profile!.Timing));
                if (earlier >= 0)
                {
                    gaps.Add(FormattableString.Invariant($"$.nodes[{claims[i].Place}].profile.measure"), BenefitsProblemCodes.ClaimsMayOverlap,
                        $"The benefits {map.Nodes[claims[earlier].Place].Id} and {later.Id} both claim \"{later.Profile!.Measure!.Name}\", and one does not say for whom or which part.");
                }
            }
        }
    }
}
