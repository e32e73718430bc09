using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The benefits chain of one initiative: from what is put in place to what it is for, with what it costs.</summary>
/// <remarks>
/// <para>A map that could be made is sound: no identifier stands twice, every link leads from one known node to another in a layer not
/// before it, there is no circle, a business change leads to every benefit, and a benefit leads to every objective.</para>
/// <para>Nodes are kept by layer and identifier, links and costs by identifier, so that the order in which they were given makes no difference.
/// Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class BenefitsMap
{
    private const string What = "benefits map";

    private readonly Dictionary<ChainNodeId, int> places;

    private BenefitsMap(
        InitiativeId initiative, string title, ImmutableArray<ChainNode> nodes, ImmutableArray<ChainLink> links, ImmutableArray<CostLine> costs, Provenance? provenance)
    {
        Initiative = initiative != default ? initiative : throw new ArgumentException("The identifier is empty.", nameof(initiative));
        Title = DomainText.Required(title, nameof(title));
        Nodes = [.. nodes.OrderBy(static n => n.Kind).ThenBy(static n => n.Id)];
        Links = [.. links.OrderBy(static l => l.From).ThenBy(static l => l.To)];
        Costs = [.. costs.OrderBy(static c => c.Id, StringComparer.Ordinal)];
        Provenance = provenance;
        places = new(Nodes.Length);
        foreach (var node in Nodes)
        {
            places.Add(node.Id, places.Count);
        }

        Graph = new(Nodes.Length, [.. Links.Select(l => places[l.From])], [.. Links.Select(l => places[l.To])]);
        Effects = new(Graph, Nodes, Links);
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>Its title, for a reader.</summary>
    public string Title { get; }

    /// <summary>Everything in the chain, layer by layer, in each by identifier.</summary>
    public ImmutableArray<ChainNode> Nodes { get; }

    /// <summary>What leads to what, by identifier.</summary>
    public ImmutableArray<ChainLink> Links { get; }

    /// <summary>What the initiative costs, by identifier.</summary>
    public ImmutableArray<CostLine> Costs { get; }

    /// <summary>Where the map comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The nodes that are benefits, by identifier.</summary>
    public IEnumerable<ChainNode> Benefits => Nodes.Where(static n => n.Kind == ChainNodeKind.Benefit);

    /// <summary>Which doubt each factor of each benefit and cost covers. Worked out when first asked for.</summary>
    public DoubtLedger Doubts => field ??= DoubtLedger.Of(this);

    /// <summary>
    /// What the map still lacks before it can be delivered and tracked: no fault, but worth mending. Paths count nodes in the order in which the map keeps them; the codes are those
    /// of <see cref="BenefitsProblemCodes"/> that say they are gaps. Time linear in nodes and links.
    /// </summary>
    public ImmutableArray<Problem> Gaps => ChainGaps.Of(this);

    /// <summary>The chain by places in <see cref="Nodes"/> and <see cref="Links"/>.</summary>
    internal ChainGraph Graph { get; }

    /// <summary>What is to be expected of each node's effect.</summary>
    internal ChainEffects Effects { get; }

    /// <summary>The node with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ChainNode this[ChainNodeId id] => Nodes[PlaceOf(id)];

    /// <summary>Makes a map, or says everything that is wrong with it.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="title">Its title.</param>
    /// <param name="nodes">Everything in the chain, in any order.</param>
    /// <param name="links">What leads to what, in any order.</param>
    /// <param name="costs">What the initiative costs, in any order; left out, nothing is recorded.</param>
    /// <param name="provenance">Where the map comes from.</param>
    /// <returns>
    /// The map, or problems with paths such as <c>$.links[3].to</c> that count in the order given. Their codes are those of
    /// <see cref="ProblemCodes"/> (duplicate identifier, unknown reference, cycle) and of <see cref="BenefitsProblemCodes"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted.</exception>
    public static Checked<BenefitsMap> Create(
        InitiativeId initiative,
        string title,
        IEnumerable<ChainNode> nodes,
        IEnumerable<ChainLink> links,
        IEnumerable<CostLine>? costs = null,
        Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(links);
        ImmutableArray<ChainNode> allNodes = [.. nodes];
        ImmutableArray<ChainLink> allLinks = [.. links];
        ImmutableArray<CostLine> allCosts = [.. costs ?? []];
        var problems = new ProblemCollector();
        new BenefitsMapChecks(problems).Run(MapOutline.Of(allNodes, allLinks, allCosts));
        var map = problems.IsEmpty ? new BenefitsMap(initiative, title, allNodes, allLinks, allCosts, provenance) : null;
        map?.CheckEffects(allNodes, problems);
        return problems.IsEmpty
            ? Checked<BenefitsMap>.Valid(What, map!)
            : Checked<BenefitsMap>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>Starts writing a map down step by step.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="title">Its title.</param>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted.</exception>
    public static BenefitsMapBuilder Build(InitiativeId initiative, string title) => new(initiative, title);

    /// <summary>The node with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="node">The node, or null.</param>
    public bool TryFind(ChainNodeId id, [NotNullWhen(true)] out ChainNode? node)
    {
        var isFound = places.TryGetValue(id, out var place);
        node = isFound ? Nodes[place] : null;
        return isFound;
    }

    /// <summary>Everything that leads to a node, directly or not: what a benefit rests on. Time linear in nodes and links.</summary>
    /// <param name="id">The node; not part of the answer.</param>
    /// <returns>The nodes in map order, each once however many paths there are.</returns>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public ImmutableArray<ChainNode> Upstream(ChainNodeId id) => Reached(Graph.Before(PlaceOf(id)));

    /// <summary>Everything a node leads to, directly or not: what is at stake if an enabler fails. Time linear in nodes and links.</summary>
    /// <inheritdoc cref="Upstream"/>
    public ImmutableArray<ChainNode> Downstream(ChainNodeId id) => Reached(Graph.After(PlaceOf(id)));

    /// <summary>The same map with other numbers in its parts; what holds between the parts does not depend on them.</summary>
    internal BenefitsMap WithParts(ImmutableArray<ChainNode> nodes, ImmutableArray<ChainLink> links, ImmutableArray<CostLine> costs) =>
        new(Initiative, Title, nodes, links, costs, Provenance);

    /// <summary>Where a node stands in <see cref="Nodes"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    internal int PlaceOf(ChainNodeId id) => places.TryGetValue(id, out var place) ? place : throw new KeyNotFoundException($"There is no node {id}.");

    /// <summary>An effect that could not be worked out must not be used: the map is refused, naming the benefit.</summary>
    private void CheckEffects(ImmutableArray<ChainNode> asGiven, ProblemCollector problems)
    {
        foreach (var (i, node) in asGiven.Index().Where(n => Effects.IsTooLong(PlaceOf(n.Item.Id))))
        {
            var what = node.Kind == ChainNodeKind.Benefit ? "the benefit " : "";
            problems.Add(FormattableString.Invariant($"$.nodes[{i}]"), BenefitsProblemCodes.TooManyWays, FormattableString.Invariant(
                $"The doubts on the way to {what}{node.Id} combine in too many ways, {EffectTerms.Most} being the most; join links that stand or fall together under one doubt."));
        }
    }

    private ImmutableArray<ChainNode> Reached(bool[] reached) => [.. Nodes.Where((_, place) => reached[place])];
}
