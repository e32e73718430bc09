using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Draws maps with doubts in their chains, and models with uncertain inputs of every kind for them.</summary>
internal static class RandomModels
{
    /// <summary>Maps of three initiatives, the first with a chain of doubtful links, and inputs that touch some of their numbers.</summary>
    internal static Gen<(BenefitsMap[] Maps, UncertaintyModel Model)> All =>
        from maps in RandomMaps.Systems
        from chain in RandomChains.Maps
        from draw in Gen.Choose(0, 999).ArrayOf(40)
        select Make([chain, .. maps], draw);

    internal static AppraisalSettings Settings => new(Sketch.Base, 12, Sketch.Base);

    private static (BenefitsMap[] Maps, UncertaintyModel Model) Make(BenefitsMap[] maps, int[] draw)
    {
        var targets = maps.SelectMany(TargetsOf).ToArray();
        var chosen = targets.Where((_, i) => draw[i % draw.Length] % 3 == 0).Take(12).ToArray();
        var inputs = chosen.Select((t, i) => new UncertainInput(
            FormattableString.Invariant($"input-{i}"), t.ToString(), DistributionFor(maps, t, draw[(i + 7) % draw.Length]), [t])).ToArray();
        CorrelationGroup[] groups = inputs.Length < 3 ? [] : [new("together", inputs.Take(3).Select(static i => i.Id), ((draw[39] % 100) - 40) / 100m)];
        return (maps, UncertaintyModel.Create(inputs, groups).OrThrow());
    }

    private static IEnumerable<AppraisalInput> TargetsOf(BenefitsMap map) =>
    [
        .. map.Benefits.SelectMany(n => Enum.GetValues<AppraisalInputKind>()
            .Where(static k => k <= AppraisalInputKind.BenefitScale)
            .Select(k => AppraisalInput.OfBenefit(map.Initiative, n.Id, k))),
        .. map.Costs.SelectMany(c => new[] { AppraisalInputKind.CostAmount, AppraisalInputKind.CostScale }.Select(k => AppraisalInput.OfCost(map.Initiative, c.Id, k))),
        .. map.Links.Where(static l => l.Doubt is not null).DistinctBy(static l => l.Doubt!.Covers).Select(l => AppraisalInput.Likelihood(map.Initiative, l.From, l.To)),
    ];

    /// <summary>A distribution around the stated value, within what the number may be.</summary>
    private static Distribution DistributionFor(BenefitsMap[] maps, AppraisalInput target, int draw)
    {
        var stated = AppraisalInputs.ValueOf(maps, target);
        return target.Kind switch
        {
            AppraisalInputKind.StartDelay => draw % 2 == 0 ? Distribution.Triangular(0, 1, 6) : Distribution.Discrete(new(0, 2), new(3, 1)),
            AppraisalInputKind.AnnualQuantity when stated < 0 => Distribution.Pert(2 * stated, stated, stated / 3),
            AppraisalInputKind.CostAmount => Distribution.Normal(stated, 1 + decimal.Abs(stated / 4)),
            AppraisalInputKind.AnnualQuantity or AppraisalInputKind.UnitValue => draw % 2 == 0
                ? Distribution.LogNormal(1 + stated, (1 + stated) / 3)
                : Distribution.Normal(stated, 1 + (stated / 3), least: 0),
            AppraisalInputKind.BenefitScale or AppraisalInputKind.CostScale => draw % 2 == 0 ? Distribution.Uniform(0.5m, 1.5m) : Distribution.Chance(Percentage.Of(80)),
            AppraisalInputKind.LinkLikelihood => draw % 2 == 0 ? Distribution.Chance(Percentage.Of(stated * 100)) : Distribution.Pert(0, stated, 1),
            _ => draw % 2 == 0 ? Distribution.Pert(0, 0.2m, 1) : Distribution.Uniform(0, 0.5m),
        };
    }
}
