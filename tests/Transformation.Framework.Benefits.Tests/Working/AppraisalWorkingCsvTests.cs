using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class AppraisalWorkingCsvTests
{
    private static readonly string[] FactorColumns =
    [
        "annual-quantity", "unit-value", "rebasing", "ramp", "persistence", "additional", "not-displaced", "not-leaked", "not-substituted", "attribution",
        "evidence-correction", "chain-effect", "share", "cost-amount", "optimism-uplift", "evidence-uplift",
    ];

    [Fact]
    public void ToCsv_OneBenefitAndOneCost_IsWritten() => Assert.Equal(
        """
        initiative,what,line,title,class,kind,transfer,party,year,year-index,unit,given-in,annual-quantity,unit-value,rebasing,ramp,persistence,additional,not-displaced,not-leaked,not-substituted,attribution,evidence-correction,chain-effect,share,cost-amount,optimism-uplift,evidence-uplift,amount,prices,schedule,discount-factor,present-value,in-net-cash,in-net-public-value,source
        frailty,benefit,gain,The gain,non-cash-releasing,fiscal,no,ods:RVJ,2024/25,0,units,real 2024/25,100,10,1,1,1,0.8,1,1,1,1,1,1,1,,,,800,real 2024/25,"Green Book 2003, standard",1,800,0,1,unit value: made up; quantity: not recorded; deadweight: not recorded
        frailty,cost,hub,The hub,revenue,,no,ods:RYF,2024/25,0,,real 2024/25,,,1,,,,,,,,,,,500.5,1,1,500.5,real 2024/25,"Green Book 2003, standard",1,500.5,-1,-1,not recorded

        """.ReplaceLineEndings("\r\n"),
        Csv(Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10, deadweight: 20)), Sketch.Cost("hub", 500.50m)))));

    [Property(MaxTest = 30)]
    public Property ToCsv_FactorsMultipliedAgain_GiveEveryAmountAndTheTotals() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var appraisal = Appraisal.Run(Sketch.Settings(), maps).OrThrow();
        var rows = Rows(Csv(appraisal));
        return rows.Count == appraisal.BenefitFlows.Length + appraisal.CostFlows.Length
            && rows.All(static row =>
                decimal.Abs(Product(row) - Number(row, "amount")) <= 1e-9m
                && decimal.Round(Number(row, "amount") * Number(row, "discount-factor"), 10) == Number(row, "present-value"))
            && rows.Sum(static r => Number(r, "present-value") * Number(r, "in-net-public-value")) == appraisal.PublicValueCase.NetPresentSocialValue.Pounds
            && rows.Sum(static r => Number(r, "present-value") * Number(r, "in-net-cash")) == appraisal.FinancialCase.NetBudgetImpact.Pounds;
    });

    [Fact]
    public void ToCsv_PricesOptimismEvidenceTransfersAndKind_AddUpTooByTheFactors()
    {
        var grade = EvidenceGrade.From("poor");
        var value = new BenefitValue(
            7, "units", Money.Real(100, FinancialYear.StartingIn(2020)), Provenance.Published("A table"), evidence: grade);
        var map = Sketch.Map(
            [
                Sketch.Benefit("gain", Sketch.Profile(value, BenefitClass.CashReleasing, shares:
                    [new(Party.Of(Sketch.Acute), Percentage.Of(33.33m), IsTransfer: true), new(Party.Of(Sketch.Council), Percentage.Of(66.67m))])),
                Sketch.Benefit("jobs", Sketch.Profile(Sketch.Worth(3, 5), BenefitClass.Societal, shares: [new(Party.Public, Percentage.Hundred, ValueKind.Economic)])),
            ],
            [
                new CostLine("hub", "Hub", Sketch.Ambulance, Money.Real(50, FinancialYear.StartingIn(2021)), CostNature.Capital, CostRecurrence.OneOff, Sketch.Base,
                    optimism: new(Uplift.Of(39), new OptimismMitigation("a", Percentage.Of(23.8m), Percentage.Hundred)), evidence: grade),
                new CostLine("time", "Time", Sketch.Council, Sketch.Pounds(9), CostNature.InKind, CostRecurrence.OneOff, Sketch.Base),
            ]);
        var appraisal = Appraisal.Run(
            new(Sketch.Base, 2, Sketch.Base)
            {
                Deflator = Deflator.GdpDecember2025(CalendarProxy.StartingYear),
                Corrections = new("Ours", "made up", new EvidenceCorrection(grade, Percentage.Of(30), Uplift.Of(40))),
            },
            map).OrThrow();
        var rows = Rows(Csv(appraisal));

        Assert.All(rows, static row => Assert.True(decimal.Abs(Product(row) - Number(row, "amount")) <= 1e-9m));
        Assert.Equal(["yes", "no", "no", "no", "no"], rows.Select(static r => r["transfer"]));
        Assert.Equal(["fiscal", "fiscal", "economic", "", ""], rows.Select(static r => r["kind"]));
        Assert.Equal(1.29718m, Number(rows[3], "optimism-uplift"));
        Assert.Equal(1.4m, Number(rows[3], "evidence-uplift"));
        Assert.Equal(1m, Number(rows[4], "optimism-uplift")); // pitfall "R quirks": optimism is of one line, not of every cost
        Assert.Equal(0.7m, Number(rows[0], "evidence-correction"));
        Assert.Equal(appraisal.PublicValueCase.NetPresentSocialValue.Pounds, rows.Sum(static r => Number(r, "present-value") * Number(r, "in-net-public-value")));
        Assert.Equal(appraisal.FinancialCase.NetBudgetImpact.Pounds, rows.Sum(static r => Number(r, "present-value") * Number(r, "in-net-cash")));
    }

    [Fact]
    public void ToCsv_HealthEffect_NamesTheScheduleItWasDiscountedBy()
    {
        var health = Sketch.Profile(Sketch.Worth(1, 1, discounting: DiscountKind.Health), BenefitClass.Societal);

        Assert.Equal(
            [DiscountSchedule.GreenBookHealthTo125.Name, DiscountSchedule.GreenBook2003.Name],
            Rows(Csv(Sketch.Appraise(Sketch.Map(health, Sketch.Cost("hub", 1))))).Select(static r => r["schedule"]));
    }

    [Fact]
    public void ToCsv_FortyBenefits_EachStandUnderItsOwnNameWithItsOwnFigure()
    {
        // Pitfall "CIA errata": there the sixth to eighth societal benefits pointed at wrong names and at discounted figures, and there were only fifteen slots.
        var map = Sketch.Map(Enumerable.Range(1, 40).Select(static i => Sketch.Benefit(
            FormattableString.Invariant($"b{i:00}"), Sketch.Profile(Sketch.Worth(i, 1), BenefitClass.Societal, new(Sketch.Base.Next, 1)))));

        Assert.Equal(
            Enumerable.Range(1, 40).Select(static i => FormattableString.Invariant($"The b{i:00} {i}")),
            Rows(Csv(Sketch.Appraise(map))).Select(static r => r["title"] + " " + r["amount"]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 117", "'+44 117")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Beds, \"soft\"\nand hard", "Beds, \"soft\"\nand hard")]
    [InlineData("a=b", "a=b")]
    public void ToCsv_TextOfAnyKind_ComesBackAndRunsNoFormula(string label, string expected)
    {
        var cost = new CostLine("hub", label, Sketch.Acute, Sketch.Pounds(-5), CostNature.Revenue, CostRecurrence.OneOff, Sketch.Base);
        var row = Rows(Csv(Sketch.Appraise(Sketch.Map([Sketch.Benefit("gain")], [cost]))))[^1];

        Assert.Equal(expected, row["title"]);
        Assert.Equal("-5", row["amount"]); // a number is no text: a negative one stays a number
    }

    [Fact]
    public void ToCsv_AnotherCulture_IsTheSame()
    {
        var appraisal = Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(1_000, 0.5m))));

        Assert.Equal(Csv(appraisal), HostileCulture.In(() => Csv(appraisal)));
    }

    private static string Csv(Appraisal appraisal)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AppraisalWorking.ToCsv(appraisal, writer);
        return writer.ToString();
    }

    private static decimal Product(IReadOnlyDictionary<string, string> row) => FactorColumns
        .Where(c => row[c].Length > 0)
        .Aggregate(1m, (product, column) => product * Number(row, column));

    private static decimal Number(IReadOnlyDictionary<string, string> row, string column) => decimal.Parse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads what RFC 4180 allows, by another way than it was written.</summary>
    private static List<Dictionary<string, string>> Rows(string csv)
    {
        var lines = new List<List<string>> { new() };
        var (field, isQuoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when isQuoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    field.Append(csv[++i]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    lines[^1].Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !isQuoted && csv[i + 1] == '\n':
                    lines[^1].Add(field.ToString());
                    field.Clear();
                    lines.Add([]);
                    i++;
                    break;
                default:
                    field.Append(csv[i]);
                    break;
            }
        }

        lines.RemoveAt(lines.Count - 1);
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(static p => p.First, static p => p.Second))];
    }
}
