using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>Made-up maps for exact appraisals; the same on every machine.</summary>
internal static class ChainWorkload
{
    private const int Columns = 100;

    private static readonly FinancialYear Base = FinancialYear.StartingIn(2025);
    private static readonly OrganisationId Payer = OrganisationId.Ods("RYF");
    private static readonly OrganisationId[] Gainers = [OrganisationId.Ods("RVJ"), OrganisationId.Ods("RA7"), OrganisationId.Ons("E06000023")];
    private static readonly ChainOwner Owner = new(Payer, "Director of strategy");

    /// <summary>A hundred columns of ten nodes: each node leads to the next of its column and of the neighbouring one, and the last of each column is a benefit.</summary>
    /// <param name="doubts">How many doubts there are: the first links of so many columns.</param>
    public static BenefitsMap Thousand(int doubts)
    {
        ChainNodeKind[] layers =
        [
            ChainNodeKind.Enabler, ChainNodeKind.Enabler, ChainNodeKind.EnablingChange, ChainNodeKind.EnablingChange, ChainNodeKind.BusinessChange,
            ChainNodeKind.BusinessChange, ChainNodeKind.BusinessChange, ChainNodeKind.Outcome, ChainNodeKind.Outcome,
        ];
        var nodes = Enumerable.Range(0, Columns).SelectMany(c => layers.Select((kind, layer) => ChainNode.Of(kind, Node(c, layer), "A step"))
            .Append(Benefit(Node(c, layers.Length), c, 10)));
        var links = Enumerable.Range(0, Columns).SelectMany(c => Enumerable.Range(0, layers.Length).SelectMany(layer =>
        {
            var doubt = layer == 0 && c < doubts ? new LinkDoubt(Percentage.Of(50 + c), Doubt.From($"doubt-{c}")) : null;
            ChainLink along = new(Node(c, layer), Node(c, layer + 1), doubt: doubt);
            return c > 0 && layer < 4 ? [along, new ChainLink(Node(c - 1, layer), Node(c, layer + 1))] : new[] { along };
        }));
        return BenefitsMap.Create(InitiativeId.From("thousand"), "A thousand nodes", nodes, links, [Cost(0, 10)]).OrThrow();
    }

    /// <summary>So many initiatives of one change, four benefits and one cost.</summary>
    public static BenefitsMap[] Portfolio(int initiatives) =>
    [
        .. Enumerable.Range(0, initiatives).Select(static i =>
        {
            var change = ChainNodeId.From("change");
            ChainNode[] benefits = [.. Enumerable.Range(0, 4).Select(b => Benefit(ChainNodeId.From($"benefit-{b}"), i + b, 30))];
            return BenefitsMap.Create(
                InitiativeId.From($"initiative-{i}"), "An initiative", [ChainNode.Of(ChainNodeKind.BusinessChange, change, "The change"), .. benefits],
                benefits.Select(b => new ChainLink(change, b.Id)), [Cost(i, 5)]).OrThrow();
        }),
    ];

    private static ChainNodeId Node(int column, int layer) => ChainNodeId.From($"n{column}-{layer}");

    private static ChainNode Benefit(ChainNodeId id, int number, int years) => ChainNode.Benefit(id, "A benefit", Owner, BenefitProfile.Create(
        number % 3 == 0 ? BenefitClass.CashReleasing : BenefitClass.NonCashReleasing,
        new BenefitMeasure("Units of " + id, "units a year", OutcomeDirection.Increase),
        new BenefitValue(100 + number, "units", Money.Real(12.5m, Base), Provenance.Synthetic(), additionality: Additionality.Of(deadweight: number % 40)),
        new BenefitTiming(Base, years, BenefitRamp.Linear(3), Percentage.Of(2)),
        [BenefitShare.Of(Gainers[number % 3], 70), BenefitShare.Of(Gainers[(number + 1) % 3], 30)]).OrThrow());

    private static CostLine Cost(int number, int years) => new(
        "cost", "A cost", Payer, Money.Real(10_000 + number, Base), CostNature.Revenue, CostRecurrence.Recurrent, Base, Base.PlusYears(years - 1));
}
