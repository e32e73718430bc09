using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Takes away one node of a map after another, and looks at what is left of the benefits.</summary>
internal sealed class NodeLoss
{
    private readonly BenefitsMap map;
    private readonly BenefitWorth worth;
    private readonly Money all;
    private readonly int[] benefits;
    private readonly decimal[] whole;

    internal NodeLoss(BenefitsMap map, BenefitWorth worth, Money all)
    {
        this.map = map;
        this.worth = worth;
        this.all = all;
        benefits = [.. map.Benefits.Select(b => map.PlaceOf(b.Id))];
        whole = [.. benefits.Select(map.Effects.Expected)];
    }

    internal IEnumerable<NodeAtRisk> Nodes()
    {
        var missing = new bool[map.Nodes.Length];
        for (var place = 0; place < map.Nodes.Length && map.Nodes[place].Kind < ChainNodeKind.Benefit; place++)
        {
            var after = map.Graph.After(place);
            int[] exposed = [.. Enumerable.Range(0, benefits.Length).Where(b => after[benefits[b]])];
            if (exposed.Length > 0)
            {
                missing[place] = true;
                yield return Without(place, exposed, missing);
                missing[place] = false;
            }
        }
    }

    private NodeAtRisk Without(int place, int[] exposed, bool[] missing)
    {
        var left = map.Effects.HasWays ? map.Effects.ExpectedWithout(missing, [.. exposed.Select(b => benefits[b])]) : new decimal[exposed.Length];
        var (lost, wholly, partly) = (0m, new List<BenefitReference>(), new List<BenefitReference>());
        for (var i = 0; i < exposed.Length; i++)
        {
            var node = map.Nodes[benefits[exposed[i]]];
            if (left[i] < whole[exposed[i]] || left[i] == 0)
            {
                (left[i] == 0 ? wholly : partly).Add(new(map.Initiative, node));
                var part = left[i] == 0 ? 1 : 1 - (left[i] / whole[exposed[i]]);
                lost += PoundGrid.Round((worth.Of(map.Initiative, node.Id) ?? 0) * part);
            }
        }

        return new(
            map.Initiative, map.Nodes[place], new(lost, worth.Prices), all.Pounds > 0 ? lost / all.Pounds : null, [.. wholly], [.. partly], wholly.Count == benefits.Length);
    }
}
