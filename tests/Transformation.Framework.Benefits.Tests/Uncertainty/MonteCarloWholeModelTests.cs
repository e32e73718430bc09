namespace Transformation.Framework.Benefits.Tests;

/// <summary>A case with everything that random maps leave out: transfers, capital, revenue and in kind, optimism and evidence, nominal prices and a deflator, a drop-off from full effect.</summary>
public class MonteCarloWholeModelTests
{
    private static readonly FinancialYear Last = Sketch.Base.PlusYears(5);

    private static readonly AppraisalSettings Settings = new(Sketch.Base, 6, Sketch.Base)
    {
        Deflator = Deflator.ByFinancialYear("Made up", new(2025, 12), "Made up", Enumerable.Range(0, 30).Select(i => KeyValuePair.Create(Sketch.Base.PlusYears(i), 100m + (3 * i)))),
        Corrections = new("Made up", "Made up", new EvidenceCorrection(EvidenceGrade.Parse("4"), Percentage.Of(15), Uplift.Of(10))),
        BenefitCostRule = BenefitCostRule.DisbenefitsAddToCosts,
    };

    [Fact]
    public void Run_FixedValuesForEveryKindOfNumber_IsTheAppraisalWithThem()
    {
        (string Target, decimal Value)[] values =
        [
            ("frailty/cash/quantity", 210), ("frailty/cash/scale", 0.9m), ("frailty/cash/drop-off", 0.07m), ("frailty/cash/start-delay", 2), ("frailty/cash/attribution", 0.8m),
            ("frailty/harm/unit-value", 33.3m), ("frailty/harm/displacement", 0.12m), ("frailty/tax/leakage", 0.11m), ("frailty/tax/substitution", 0.13m),
            ("frailty/tax/deadweight", 0.3m), ("frailty/team/amount", 2345.67m), ("frailty/team/cost-scale", 1.1m), ("frailty/kit/cost-scale", 1.3m), ("frailty/change>tax/likelihood", 0.65m),
        ];
        var model = UncertaintyModel.Create(values.Select((v, i) => new UncertainInput(
            FormattableString.Invariant($"i{i}"), v.Target, Distribution.Discrete(new WeightedValue(v.Value, 1)), [AppraisalInput.Parse(v.Target)]))).OrThrow();
        var changed = AppraisalInputs.With([Map], values.Select(static v => KeyValuePair.Create(AppraisalInput.Parse(v.Target), v.Value))).OrThrow();

        IsTheSame(Appraisal.Run(Settings, changed.All).OrThrow(), MonteCarlo.Run(Settings, [Map], model, 300).OrThrow());
    }

    [Fact]
    public void Run_NothingUncertain_IsTheAppraisal() =>
        IsTheSame(Appraisal.Run(Settings, Map).OrThrow(), MonteCarlo.Run(Settings, [Map], UncertaintyModel.Create([]).OrThrow(), 300).OrThrow());

    private static BenefitsMap Map => BenefitsMap.Create(
        Sketch.Initiative,
        "A map",
        [
            Sketch.Node("change", ChainNodeKind.BusinessChange),
            Benefit("cash", 200, Money.Nominal(40), BenefitClass.CashReleasing, [BenefitShare.Of(Sketch.Acute, 70), new(Party.Of(Sketch.Council), Percentage.Of(30), IsTransfer: true)]),
            Benefit("harm", -50, Sketch.Pounds(20), BenefitClass.Societal, [new(Party.Public, Percentage.Hundred)], isDisbenefit: true),
            Benefit("tax", 90, Money.Real(70, Sketch.Base.Next), BenefitClass.Societal, [new(Party.Public, Percentage.Of(60)), new(Party.Of(Sketch.Council), Percentage.Of(40), IsTransfer: true)]),
        ],
        [
            Sketch.Link("change", "cash"), Sketch.Link("change", "harm"),
            new(Sketch.Id("change"), Sketch.Id("tax"), doubt: new(Percentage.Of(80), Doubt.From("uptake"))),
        ],
        [
            new("kit", "Kit", Sketch.Ambulance, Sketch.Pounds(5000), CostNature.Capital, CostRecurrence.OneOff, Sketch.Base, optimism: new(Uplift.Of(39))),
            new("team", "Team", Sketch.Ambulance, Money.Nominal(2000), CostNature.Revenue, CostRecurrence.Recurrent, Sketch.Base, Last, evidence: EvidenceGrade.Parse("4")),
            new("time", "Time", Sketch.Council, Sketch.Pounds(700), CostNature.InKind, CostRecurrence.Recurrent, Sketch.Base.Next, Last),
        ]).OrThrow();

    private static ChainNode Benefit(string id, decimal quantity, Money value, BenefitClass kind, BenefitShare[] shares, bool isDisbenefit = false) => ChainNode.Benefit(
        Sketch.Id(id), "The " + id, Sketch.Owner, BenefitProfile.Create(
            kind,
            new("Units of " + id, "units a year", OutcomeDirection.Increase),
            new(quantity, "units", value, Provenance.Synthetic(), evidence: EvidenceGrade.Parse("4")),
            new(Sketch.Base, 6, BenefitRamp.SCurve(3), Percentage.Of(4), DropOffFrom.FullEffect),
            shares,
            isDisbenefit).OrThrow());

    private static void IsTheSame(Appraisal exact, MonteCarloResult drawn)
    {
        Assert.NotEqual(0, exact.System.Transfers.PresentValue.Pounds);
        Penny(exact.PublicValueCase.NetPresentSocialValue, drawn.NetPresentSocialValue);
        Penny(exact.PublicValueCase.PresentValueOfBenefits, drawn.PresentValueOfBenefits);
        Penny(exact.PublicValueCase.PresentValueOfCosts, drawn.PresentValueOfCosts);
        Penny(exact.System.NetCash.PresentValue, drawn.NetCash);
        Assert.Equal(decimal.Round(exact.PublicValueCase.BenefitCostRatio!.Value, 6), drawn.BenefitCostRatio[50]);
        foreach (var party in drawn.ByParty)
        {
            Penny(exact.ByParty[party.Party].NetPublicValue.PresentValue, party.NetPublicValue);
            Penny(exact.ByParty[party.Party].NetCash.PresentValue, party.NetCash);
        }

        foreach (var year in drawn.ByYear)
        {
            Penny(exact.System.NetPublicValue[year.Year].Amount, year.NetPublicValue);
        }
    }

    private static void Penny(Money exact, MoneySpread drawn)
    {
        Assert.InRange(drawn.Mean.Pounds - exact.Pounds, -0.0050001m, 0.0050001m);
        Assert.Equal((drawn.Mean, 0m), (drawn[95], drawn.StandardDeviation.Pounds));
    }
}
