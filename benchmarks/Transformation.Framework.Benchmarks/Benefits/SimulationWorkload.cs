using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>
/// A made-up case: so many benefits over thirty years, each with an uncertain quantity, unit value and deadweight, shared by two or three of six parties, and a cost for every five of them with
/// an uncertain scale. The same seed gives the same case on every machine.
/// </summary>
internal sealed class SimulationWorkload
{
    public const int Years = 30;
    private const int BenefitsPerCost = 5;

    private static readonly FinancialYear Base = FinancialYear.StartingIn(2025);
    private static readonly Provenance MadeUp = Provenance.Synthetic();

    private readonly Random random;

    private SimulationWorkload(int benefits, int seed)
    {
        random = new Random(seed);
        Lines = [.. Enumerable.Range(0, benefits).Select(One)];
        Costs = [.. Enumerable.Range(0, Math.Max(1, benefits / BenefitsPerCost)).Select(i => new CostLine(
            Name("cost", i), "A cost", Organisation(random.Next(5)), Pounds(random.Next(50_000, 400_000)), CostNature.Revenue, CostRecurrence.Recurrent, Base, Base.PlusYears(random.Next(3, 10))))];
        Map = MakeMap();
        Model = UncertaintyModel.Create(Inputs()).OrThrow();
    }

    public static AppraisalSettings Settings { get; } = new(Base, Years, Base);

    public Line[] Lines { get; }

    public CostLine[] Costs { get; }

    public BenefitsMap Map { get; }

    public UncertaintyModel Model { get; }

    public static SimulationWorkload Of(int benefits, int seed = 20261122) => new(benefits, seed);

    private Line One(int index)
    {
        var (quantity, value) = (random.Next(100, 5_000), random.Next(10, 300));
        var kind = index % 4 == 0 ? BenefitClass.CashReleasing : index % 4 == 3 ? BenefitClass.Societal : BenefitClass.NonCashReleasing;
        var ramp = random.Next(1, 5);
        BenefitShare[] shares = index % 2 == 0
            ? [BenefitShare.Of(Organisation(index % 5), 60), BenefitShare.Of(Organisation((index + 2) % 5), 40)]
            : [BenefitShare.Of(Organisation(index % 5), 50), BenefitShare.Of(Organisation((index + 1) % 5), 30), BenefitShare.Of(Organisation((index + 3) % 5), 20)];
        return new(
            Name("benefit", index), kind, kind == BenefitClass.Societal && index % 8 == 3 ? DiscountKind.Health : DiscountKind.Standard, quantity, value, random.Next(0, 3), ramp, random.Next(0, 8), shares);
    }

    private BenefitsMap MakeMap()
    {
        var change = ChainNodeId.From("change");
        var owner = new ChainOwner(Organisation(0), "Director of strategy");
        return BenefitsMap.Create(
            InitiativeId.From("case"),
            "A case",
            [
                ChainNode.Of(ChainNodeKind.BusinessChange, change, "The change"),
                .. Lines.Select(l => ChainNode.Benefit(ChainNodeId.From(l.Id), "A benefit", owner, BenefitProfile.Create(
                    l.Class,
                    new BenefitMeasure("Units of " + l.Id, "units a year", OutcomeDirection.Increase),
                    new BenefitValue(l.Quantity, "units", Pounds(l.UnitValue), MadeUp, discounting: l.Discounting),
                    new BenefitTiming(Base.PlusYears(l.StartsIn), Years - l.StartsIn, BenefitRamp.Linear(l.Ramp), Percentage.Of(l.DropOffPercent)),
                    l.Shares).OrThrow())),
            ],
            Lines.Select(l => new ChainLink(change, ChainNodeId.From(l.Id))),
            Costs).OrThrow();
    }

    private IEnumerable<UncertainInput> Inputs()
    {
        foreach (var line in Lines)
        {
            yield return Input(line, "quantity", Distribution.Pert(line.Quantity * 0.5m, line.Quantity, line.Quantity * 1.2m));
            yield return Input(line, "unit-value", Distribution.LogNormal(line.UnitValue, line.UnitValue * 0.2m));
            yield return Input(line, "deadweight", Distribution.Triangular(0, 0.1m, 0.4m));
        }

        foreach (var cost in Costs)
        {
            yield return new(cost.Id, "A cost", Distribution.Normal(1.1m, 0.2m, least: 0), [AppraisalInput.OfCost(InitiativeId.From("case"), cost.Id, AppraisalInputKind.CostScale)]);
        }

        static UncertainInput Input(Line line, string kind, Distribution distribution) =>
            new($"{line.Id}.{kind}", "An input", distribution, [AppraisalInput.Parse($"case/{line.Id}/{kind}")]);
    }

    private static string Name(string kind, int index) => $"{kind}-{index}";

    private static OrganisationId Organisation(int index) => OrganisationId.Ods($"R{index}");

    private static Money Pounds(decimal amount) => Money.Real(amount, Base);

    /// <summary>A benefit in plain numbers.</summary>
    public sealed record Line(
        string Id, BenefitClass Class, DiscountKind Discounting, decimal Quantity, decimal UnitValue, int StartsIn, int Ramp, int DropOffPercent, BenefitShare[] Shares);
}
