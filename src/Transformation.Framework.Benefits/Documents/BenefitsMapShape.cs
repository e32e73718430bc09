using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>One map; checks between its parts run even when some could not be read.</summary>
internal sealed class BenefitsMapShape : JsonObjectShape<BenefitsMap>
{
    private readonly JsonField<InitiativeId> initiative;
    private readonly JsonField<string> title;
    private readonly JsonField<JsonItems<ChainNode>> nodes;
    private readonly JsonField<JsonItems<ChainLink>> links;
    private readonly JsonField<JsonItems<CostLine>> costs;
    private readonly JsonField<Provenance?> provenance;

    internal BenefitsMapShape()
        : base("BenefitsMap", "The benefits chain of one initiative, from what is put in place to what it is for, with what it costs.")
    {
        initiative = Required("initiative", CoreShapes.InitiativeId, m => m.Initiative, "The initiative.");
        title = Required("title", JsonShapes.Text, m => m.Title, "Its title.");
        nodes = Items("nodes", new ChainNodeShape(), m => m.Nodes, "Everything in the chain.");
        links = Items("links", new ChainLinkShape(), m => m.Links, "What leads to what; from a layer to the same or a later one, without circles.");
        costs = Items("costs", new CostLineShape(), m => m.Costs, "What the initiative costs.");
        provenance = Optional("provenance", CoreShapes.Provenance, m => m.Provenance, "Where the map comes from.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(nodes, out var chain) && values.TryGet(links, out var arrows) && values.TryGet(costs, out var money))
        {
            new BenefitsMapChecks(problems).Run(Outline(chain, arrows, money));
        }
    }

    protected override BenefitsMap Build(JsonFieldValues values) => BenefitsMap.Create(
        values.Get(initiative),
        values.Get(title),
        values.Get(nodes).Readable(),
        values.Get(links).Readable(),
        values.Get(costs).Readable(),
        values.Get(provenance)).OrThrow();

    /// <summary>What can be known of the parts, also of those that could not be read as a whole.</summary>
    private static MapOutline Outline(JsonItems<ChainNode> nodes, JsonItems<ChainLink> links, JsonItems<CostLine> costs) => new(
        [.. nodes.Select(static (n, i) => new NodeOutline(i, Peek(n, "id", BenefitsWords.NodeId), Peek(n, "kind", BenefitsWords.Kind), n.Value))],
        [.. links.Select(static (l, i) => new LinkOutline(i, Peek(l, "from", BenefitsWords.NodeId), Peek(l, "to", BenefitsWords.NodeId), l.Value))],
        [.. costs.Select(static (c, i) => new CostOutline(i, c.Id))]);

    private static TValue? Peek<TItem, TValue>(JsonItem<TItem> item, string property, JsonShape<TValue> shape)
        where TItem : class
        where TValue : struct =>
        item.TryPeek(property, shape, out var value) ? value : null;
}
