using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

public sealed class ItemsTests
{
    private static readonly Condition Signed = Condition.Yes("fy");

    [Property(MaxTest = 1000)]
    public Property Items_AnyQuantifier_IsWhatEveryFillingOfTheUnknownsAgreesOn() =>
        Prop.ForAll(ConditionGenerators.Quantifiers.ToArbitrary(), FactGenerators.Truths.ListOf().Where(static l => l.Count <= 6).ToArbitrary(), static (quantifier, things) =>
        {
            var answers = Fillings([.. things]).Select(filled => Engines.Answer(Condition.Items("i0", quantifier, Signed), Of(filled))).Distinct().ToList();
            return Engines.Answer(Condition.Items("i0", quantifier, Signed), Of([.. things])) == (answers.Count == 1 ? answers[0] : Truth.Unknown);
        });

    [Theory]
    [InlineData("every", 3, 3, true)]
    [InlineData("every", 2, 3, false)]
    [InlineData("at-least-2", 2, 3, true)]
    [InlineData("at-least-2", 1, 3, false)]
    [InlineData("at-most-1", 1, 3, true)]
    [InlineData("at-most-1", 2, 3, false)]
    [InlineData("none", 0, 3, true)]
    [InlineData("none", 1, 3, false)]
    [InlineData("third-or-more", 1, 3, true)]
    [InlineData("third-or-more", 1, 4, false)]
    [InlineData("third-or-more", 2, 6, true)]
    [InlineData("third-or-less", 1, 3, true)]
    [InlineData("third-or-less", 2, 5, false)]
    public void Items_SoManyOfSoMany_IsKnown(string quantifier, int signed, int of, bool expected) =>
        Assert.Equal(
            expected ? Truth.True : Truth.False,
            Engines.Answer(
                Condition.Items("i0", Of(quantifier), Signed), Of([.. Enumerable.Repeat(Truth.True, signed), .. Enumerable.Repeat(Truth.False, of - signed)])));

    [Theory]
    [InlineData("every", Truth.Unknown)] // nothing was checked
    [InlineData("third-or-more", Truth.Unknown)]
    [InlineData("third-or-less", Truth.Unknown)]
    [InlineData("at-least-2", Truth.False)]
    [InlineData("at-most-1", Truth.True)]
    [InlineData("none", Truth.True)]
    public void Items_OfAnEmptyList_PassesNothingThatWasNotChecked(string quantifier, Truth expected) =>
        Assert.Equal(expected, Engines.Answer(Condition.Items("i0", Of(quantifier), Signed), Of([])));

    [Theory]
    [InlineData("every")]
    [InlineData("at-most-1")]
    [InlineData("none")]
    [InlineData("third-or-less")]
    public void Items_WithoutAList_IsUnknown(string quantifier) =>
        Assert.Equal(Truth.Unknown, Engines.Answer(Condition.Items("i0", Of(quantifier), Signed), Examples.Facts().Build()));

    [Fact]
    public void Items_NothingAskedOfEach_CountsTheThings()
    {
        var two = Of([Truth.Unknown, Truth.False]);

        Assert.Equal([Truth.True, Truth.True, Truth.False], Enumerable.Range(1, 3).Select(n => Engines.Answer(Condition.Items("i0", Quantifier.AtLeast(n)), two)));
        Assert.Equal([Truth.False, Truth.False, Truth.True], Enumerable.Range(0, 3).Select(n => Engines.Answer(Condition.Items("i0", Quantifier.AtMost(n)), two)));
        Assert.Equal("quantifier", Assert.Throws<ArgumentException>(static () => Condition.Items("i0", Quantifier.Every)).ParamName);
    }

    [Fact]
    public void Items_Reading_NamesThoseInTheWayAndThoseNotKnown()
    {
        var finding = Examples.Judge(Condition.Items("i0", Quantifier.Every, Condition.All(Signed, Condition.AtLeast("fn", Threshold.Of(2m)))), Of([Truth.True, Truth.False, Truth.Unknown]));
        var reading = Assert.IsType<ItemsReading>(finding.Readings.Single());

        Assert.Equal("List of i0 (every one: fy and fn (at least 2)): 0 of 3; not t1; not known of t0, t2 → no", GatewayText.Of(reading));
        Assert.Equal([Truth.Unknown, Truth.False, Truth.Unknown], reading.Items.Select(static i => i.Answer));
        Assert.Equal(0, reading.Found);
    }

    [Fact]
    public void Items_ManyInTheWay_ListsSomeAndCountsTheRest()
    {
        var reading = Examples.Judge(Condition.Items("i0", Quantifier.AtMost(1), Signed), Of([.. Enumerable.Repeat(Truth.True, 7)])).Readings.Single();

        Assert.Equal("List of i0 (at most 1: fy): 7 of 7; t0, t1, t2, t3, t4 and 2 more → no", GatewayText.Of(reading));
    }

    [Theory]
    [InlineData("low low low", 1, Truth.True)]
    [InlineData("low low low", 2, Truth.False)]
    [InlineData("low high low", 2, Truth.True)]
    [InlineData("low - low", 2, Truth.Unknown)]
    [InlineData("low - low", 3, Truth.False)]
    [InlineData("", 1, Truth.False)]
    public void Distinct_Words_AreCountedOnce(string words, int atLeast, Truth expected)
    {
        var list = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static (word, i) =>
            new GateItem(FactGenerators.Id('t', i), word == "-" ? [] : [new GateFact("fw", new ChoiceValue(word))]));

        Assert.Equal(expected, Engines.Answer(Condition.Distinct("i0", "fw", atLeast), Examples.Facts().Fact("i0", new ItemsValue(list)).Build()));
    }

    [Fact]
    public void Distinct_WithoutAList_IsUnknown() => Assert.Equal(Truth.Unknown, Engines.Answer(Condition.Distinct("i0", "fw", 1), Examples.Facts().Build()));

    [Fact]
    public void Build_QuestionAboutEachThatIsNotAboutItsFields_IsAProblem()
    {
        ImmutableArray<GateRule> rules =
        [
            Examples.Rule(Condition.Items("i0", Quantifier.Every, Condition.Yes("y0")), "a"),
            Examples.Rule(Condition.Items("i0", Quantifier.Every, Condition.Not(Condition.Rule("a"))), "b"),
            Examples.Rule(Condition.Items("i0", Quantifier.Every, Condition.Yes("fn")), "c"),
            Examples.Rule(Condition.Distinct("i0", "fn", 2), "d"),
            Examples.Rule(Condition.Distinct("i0", "fq", 2), "e"),
            Examples.Rule(Condition.Items("y0", Quantifier.Every, Condition.Yes("fn")), "f"),
        ];

        Assert.Equal(
            ["$.rules[0].condition.that.input", "$.rules[1].condition.that.condition", "$.rules[2].condition.that.input", "$.rules[3].condition.input", "$.rules[4].condition.field", "$.rules[5].condition.input"],
            Examples.Builder(rules).Build().Problems.Select(static p => p.Path));
    }

    private static GateFacts Of(ImmutableArray<Truth> things) => Examples.Facts().Fact("i0", new ItemsValue(things.Select(static (t, i) =>
        new GateItem(FactGenerators.Id('t', i), t == Truth.Unknown ? [] : [new GateFact("fy", new YesNoValue(t == Truth.True))])))).Build();

    private static Quantifier Of(string quantifier) => quantifier switch
    {
        "every" => Quantifier.Every,
        "none" => Quantifier.None,
        "at-least-2" => Quantifier.AtLeast(2),
        "at-most-1" => Quantifier.AtMost(1),
        "third-or-more" => Quantifier.ShareAtLeast(1, 3),
        _ => Quantifier.ShareAtMost(1, 3),
    };

    private static IEnumerable<ImmutableArray<Truth>> Fillings(ImmutableArray<Truth> things)
    {
        var unknown = things.IndexOf(Truth.Unknown);
        return unknown < 0 ? [things] : new[] { Truth.True, Truth.False }.SelectMany(filled => Fillings(things.SetItem(unknown, filled)));
    }
}
