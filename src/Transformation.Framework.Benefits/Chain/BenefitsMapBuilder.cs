using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Writes a benefits map down step by step, in any order: what it is made of, what leads to what, and what it costs.</summary>
/// <remarks>
/// The same map comes of it as of <see cref="BenefitsMap.Create"/> or of JSON. Parts are checked when they are given, and how they fit together when the map is made. Each
/// method gives the builder back. Not thread-safe.
/// </remarks>
public sealed class BenefitsMapBuilder
{
    private readonly InitiativeId initiative;
    private readonly string title;
    private readonly List<ChainNode> nodes = [];
    private readonly List<ChainLink> links = [];
    private readonly List<CostLine> costs = [];
    private Provenance? provenance;

    internal BenefitsMapBuilder(InitiativeId initiative, string title)
    {
        this.initiative = initiative != default ? initiative : throw new ArgumentException("The identifier is empty.", nameof(initiative));
        this.title = DomainText.Required(title, nameof(title));
    }

    /// <summary>Adds something that is put in place.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="owner">Who answers for it, if anybody is named.</param>
    /// <param name="dates">When it is there, if any date is known.</param>
    /// <param name="status">How far it has come; left out, not recorded, or done if there is an actual date.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or there is an actual date and a status other than done.</exception>
    public BenefitsMapBuilder Enabler(string id, string title, ChainOwner? owner = null, ChainDates? dates = null, ChainStatus? status = null) =>
        Add(ChainNodeKind.Enabler, id, title, owner, dates, status);

    /// <summary>Adds a change that must happen once, so that what was put in place can be used.</summary>
    /// <inheritdoc cref="Enabler"/>
    public BenefitsMapBuilder EnablingChange(string id, string title, ChainOwner? owner = null, ChainDates? dates = null, ChainStatus? status = null) =>
        Add(ChainNodeKind.EnablingChange, id, title, owner, dates, status);

    /// <summary>Adds something that is done differently from then on.</summary>
    /// <inheritdoc cref="Enabler"/>
    public BenefitsMapBuilder BusinessChange(string id, string title, ChainOwner? owner = null, ChainDates? dates = null, ChainStatus? status = null) =>
        Add(ChainNodeKind.BusinessChange, id, title, owner, dates, status);

    /// <summary>Adds what is different for people because of it.</summary>
    /// <inheritdoc cref="Enabler"/>
    public BenefitsMapBuilder Outcome(string id, string title, ChainOwner? owner = null, ChainDates? dates = null, ChainStatus? status = null) =>
        Add(ChainNodeKind.Outcome, id, title, owner, dates, status);

    /// <summary>Adds what the whole is for.</summary>
    /// <inheritdoc cref="Enabler"/>
    public BenefitsMapBuilder Objective(string id, string title, ChainOwner? owner = null, ChainDates? dates = null, ChainStatus? status = null) =>
        Add(ChainNodeKind.Objective, id, title, owner, dates, status);

    /// <summary>Adds a benefit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="profile">Its class, measure, value, timing and shares.</param>
    /// <param name="dates">When it is first felt, if any date is known.</param>
    /// <param name="status">How far it has come; left out, not recorded, or done if there is an actual date.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or there is an actual date and a status other than done.</exception>
    public BenefitsMapBuilder Benefit(
        string id, string title, ChainOwner owner, BenefitProfile profile, ChainDates? dates = null, ChainStatus? status = null)
    {
        nodes.Add(ChainNode.Benefit(ChainNodeId.From(id), title, owner, profile, dates, status));
        return this;
    }

    /// <summary>Adds a link.</summary>
    /// <param name="from">The cause or means.</param>
    /// <param name="to">What it leads to.</param>
    /// <param name="contribution">The part of what it leads to that comes about this way, more than 0 %; left out, the link is necessary.</param>
    /// <param name="lag">How long the effect takes to arrive; left out, no time.</param>
    /// <param name="doubt">How likely it is that the effect passes along; left out, it is not in doubt.</param>
    /// <exception cref="ArgumentException">An identifier is none, or the contribution is nothing.</exception>
    public BenefitsMapBuilder Link(string from, string to, Percentage? contribution = null, Lag lag = default, LinkDoubt? doubt = null)
    {
        links.Add(new(ChainNodeId.From(from), ChainNodeId.From(to), contribution, lag, doubt));
        return this;
    }

    /// <summary>Adds necessary links one after another: <c>Chain("a", "b", "c")</c> links a to b and b to c.</summary>
    /// <param name="ids">The nodes, each leading to the next.</param>
    /// <exception cref="ArgumentException">An identifier is none.</exception>
    public BenefitsMapBuilder Chain(params IEnumerable<string> ids)
    {
        links.AddRange(ChainLink.Along(ids.Select(ChainNodeId.From)));
        return this;
    }

    /// <summary>Adds a cost.</summary>
    /// <param name="cost">The cost line.</param>
    public BenefitsMapBuilder Cost(CostLine cost)
    {
        ArgumentNullException.ThrowIfNull(cost);
        costs.Add(cost);
        return this;
    }

    /// <summary>Says where the map comes from; said again, the last holds.</summary>
    /// <param name="source">Where it comes from.</param>
    public BenefitsMapBuilder From(Provenance source)
    {
        ArgumentNullException.ThrowIfNull(source);
        provenance = source;
        return this;
    }

    /// <summary>Makes the map of what was given so far, or says everything that is wrong with it; more can be added afterwards for another.</summary>
    /// <returns>The map, or the problems that <see cref="BenefitsMap.Create"/> gives, with paths that count in the order of the calls.</returns>
    public Checked<BenefitsMap> ToMap() => BenefitsMap.Create(initiative, title, nodes, links, costs, provenance);

    private BenefitsMapBuilder Add(ChainNodeKind kind, string id, string title, ChainOwner? owner, ChainDates? dates, ChainStatus? status)
    {
        nodes.Add(ChainNode.Of(kind, ChainNodeId.From(id), title, owner, dates, status));
        return this;
    }
}
