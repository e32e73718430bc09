using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Judging a host's object through a map says what an explained assessment of its facts says, for every kind of input and comparison.</summary>
public sealed class MappedAnswersTests
{
    private static readonly LocalDate AsOf = new(2025, 6, 2);
    private static readonly string[] Sizes = ["small", "middling", "large"];
    private static readonly MappedGate<Host> Mapped = CompiledGate.Of(Rules(), "gate").AsAt(AsOf).With(Map());

    private static readonly Gen<Host> Hosts =
        from yes in Gen.Elements<bool?>(null, true, false)
        from number in Gen.Elements<decimal?>(null, 1.9m, 2m, 2.00m, 2.1m)
        from count in Gen.Elements<int?>(null, 1, 2, 3)
        from pounds in Gen.Elements<decimal?>(null, 49.99m, 50m, 50.01m)
        from days in Gen.Elements<int?>(null, -1, 0, 1)
        from size in Gen.Elements(null, "small", "middling", "large")
        from word in Gen.Elements(null, "red", "green", "blue")
        from months in Gen.Elements<int?>(null, 1, 2, 3)
        from part in Gen.Elements<int?>(null, 1, 2, 3)
        from age in Gen.Elements<int?>(null, -1, 0, 31, 400)
        select new Host(yes, number, count, pounds, days, size, word, months, part, age);

    [Property(MaxTest = 2000)]
    public Property Judge_AnyObject_SaysWhatTheExplainedAssessmentSays() => Prop.ForAll(Hosts.ToArbitrary(), static host =>
    {
        var outcomes = new FindingOutcome[Mapped.Gate.Gate.Rules.Length];
        var recommendation = Mapped.Judge(host, outcomes);
        var assessment = Mapped.Assess(host);
        var laidOut = new FindingOutcome[outcomes.Length];
        return recommendation == assessment.Recommendation
            && outcomes.SequenceEqual(assessment.Findings.Select(static f => f.Outcome))
            && Mapped.Gate.Judge(Mapped.Gate.Prepare(Mapped.Facts(host)), laidOut) == recommendation
            && outcomes.SequenceEqual(laidOut);
    });

    [Theory]
    [InlineData(Comparison.AtLeast, FindingOutcome.NotMet, FindingOutcome.Met, FindingOutcome.Met)]
    [InlineData(Comparison.MoreThan, FindingOutcome.NotMet, FindingOutcome.NotMet, FindingOutcome.Met)]
    [InlineData(Comparison.AtMost, FindingOutcome.Met, FindingOutcome.Met, FindingOutcome.NotMet)]
    [InlineData(Comparison.LessThan, FindingOutcome.Met, FindingOutcome.NotMet, FindingOutcome.NotMet)]
    [InlineData(Comparison.EqualTo, FindingOutcome.NotMet, FindingOutcome.Met, FindingOutcome.NotMet)]
    public void Judge_BelowAtAndAboveAThreshold_ComparesAsAsked(Comparison comparison, FindingOutcome below, FindingOutcome at, FindingOutcome above)
    {
        var rules = Mapped.Gate.Gate.Rules;
        foreach (var (step, expected) in new[] { (-1, below), (0, at), (1, above) })
        {
            var host = new Host(null, 2m + step, 2 + step, 50m + step, step, Sizes[1 + step], null, 2 + step, 2 + step, null);
            var outcomes = new FindingOutcome[rules.Length];
            Mapped.Judge(host, outcomes);
            foreach (var input in (string[])["number", "count", "money", "date", "size", "period", "ratio"])
            {
                Assert.Equal(expected, outcomes[rules.Select(static r => r.Id).ToImmutableArray().IndexOf($"{input}-{(int)comparison}")]);
            }
        }
    }

    private static RuleSet Rules()
    {
        var builder = new RuleSetBuilder("rules", "Rules", "1.0.0", new(2024, 1, 1), "Test")
            .Element("element", "Element").Gate("gate", "Gate", LifecycleStage.Design)
            .Input("yes", InputKind.YesNo, "Yes", "Lead").Input("number", InputKind.Number, "Number", "Lead").Input("count", InputKind.Count, "Count", "Lead")
            .Input("money", InputKind.Money, "Money", "Lead").Input("date", InputKind.Date, "Date", "Lead").Input("period", InputKind.Period, "Period", "Lead")
            .Input("ratio", InputKind.Ratio, "Ratio", "Lead").Input("evidence", InputKind.Evidence, "Evidence", "Lead").Input("word", InputKind.Choice, "Word", "Lead")
            .Add(GateInput.Create("size", InputKind.Choice, "Size", "Lead", [.. Sizes]));
        Add("yes", Condition.Yes("yes"));
        Add("evidence", Condition.Evidence("evidence", noOlderThan: Period.FromMonths(12)));
        Add("word", Condition.OneOf("word", "red", "green"));
        Add("size", Condition.OneOf("size", "small", "large"));
        foreach (var comparison in Enum.GetValues<Comparison>())
        {
            Compare("number", comparison, Threshold.Of(2m));
            Compare("count", comparison, Threshold.Of(new CountValue(2)));
            Compare("money", comparison, Threshold.Of(new MoneyValue(Money.Nominal(50m))));
            Compare("date", comparison, Threshold.AsOf);
            Compare("size", comparison, Threshold.Of(new ChoiceValue("middling")));
            Compare("period", comparison, Threshold.Of(new PeriodValue(Period.FromMonths(2))));
            Compare("ratio", comparison, Threshold.Of(new RatioValue(2, 4)));
        }

        Add("joined", Condition.AtLeast(2, Condition.Yes("yes"), Condition.Not(Condition.OneOf("word", "red")), Condition.Rule("date-1")));
        return builder.Build().OrThrow();

        void Compare(string input, Comparison comparison, Threshold threshold) => Add($"{input}-{(int)comparison}", Condition.Compare(input, comparison, threshold));

        void Add(string id, Condition asked) => builder.Rule(id, rule => rule.Assures("element", id).At("gate").Requires(asked).Guidance("Do it.").Source("Test"));
    }

    private static GateFactMap<Host> Map() => new GateFactMap<Host>(static _ => InitiativeId.From("one"))
        .YesNo("yes", static h => h.Yes)
        .Number("number", static h => h.Number)
        .Count("count", static h => h.Count)
        .Money("money", static h => h.Pounds is { } pounds ? Money.Nominal(pounds) : null)
        .Date("date", static h => h.Days is { } days ? AsOf.PlusDays(days) : null)
        .Choice("size", static h => h.Size)
        .Choice("word", static h => h.Word)
        .Period("period", static h => h.Months is { } months ? new PeriodValue(Period.FromMonths(months)) : null)
        .Ratio("ratio", static h => h.Part is { } part ? new RatioValue(part, 4) : null)
        .EvidenceDate("evidence", "Register", static h => h.Age is { } age ? AsOf.PlusDays(-age) : null);

    private sealed record Host(bool? Yes, decimal? Number, int? Count, decimal? Pounds, int? Days, string? Size, string? Word, int? Months, int? Part, int? Age);
}
