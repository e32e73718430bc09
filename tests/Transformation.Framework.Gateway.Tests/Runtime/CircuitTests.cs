using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>A circuit says of any answers what strong Kleene logic says of them.</summary>
public sealed class CircuitTests
{
    private static readonly Gen<Truth[]> Answers =
        Gen.Choose(1, 6).SelectMany(static count => Gen.Elements(Truth.False, Truth.Unknown, Truth.True).ArrayOf(count));

    [Property]
    public Property All_OfAnyAnswers_IsKleenes() =>
        Prop.ForAll(Answers.ToArbitrary(), static answers => Run(answers, static (c, l) => c.All(l)) == AtLeast(answers.Length, answers));

    [Property]
    public Property Any_OfAnyAnswers_IsKleenes() =>
        Prop.ForAll(Answers.ToArbitrary(), static answers => Run(answers, static (c, l) => c.Any(l)) == AtLeast(1, answers));

    [Property]
    public Property AtLeast_OfAnyAnswers_IsKleenes() =>
        Prop.ForAll(Answers.ToArbitrary(), static answers =>
            Enumerable.Range(1, answers.Length).All(count => Run(answers, (c, l) => c.AtLeast(count, l)) == AtLeast(count, answers)));

    [Property]
    public Property Opposite_OfAllOfOpposites_IsAny() =>
        Prop.ForAll(Answers.ToArbitrary(), static answers =>
            Run(answers, static (c, l) => Degree.Opposite(c.All([.. l.Select(Degree.Opposite)]))) == AtLeast(1, answers));

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.False, Truth.True, Truth.False, Truth.True)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Met_OfWhetherItAppliesAndWhatItAsks_IsTheOtherRulesOutcome(Truth applies, Truth condition, Truth met, Truth metOrNotApplicable)
    {
        Assert.Equal(met, Run([applies, condition], static (c, l) => c.Met(l[0], l[1], false)));
        Assert.Equal(metOrNotApplicable, Run([applies, condition], static (c, l) => c.Met(l[0], l[1], true)));
    }

    [Theory]
    [InlineData(true, Degree.True)]
    [InlineData(false, Degree.False)]
    [InlineData(null, Degree.Unknown)]
    public void DegreeOf_AnAnswer_IsItsPlaceInOrder(bool? answer, int degree) => Assert.Equal(degree, Degree.Of(answer));

    /// <summary>Known when no way of filling in what is unknown could change it.</summary>
    private static Truth AtLeast(int count, Truth[] answers) =>
        answers.Count(static a => a == Truth.True) >= count ? Truth.True : answers.Count(static a => a != Truth.False) < count ? Truth.False : Truth.Unknown;

    private static Truth Run(Truth[] answers, Func<CircuitBuilder, int[], int> join)
    {
        var builder = new CircuitBuilder();
        int[] literals = [.. answers.Select(_ => builder.Question())];
        var root = join(builder, literals);
        var circuit = builder.Build();
        var values = new byte[circuit.Size];
        foreach (var (answer, literal) in answers.Zip(literals))
        {
            Degree.Put(values, literal, Degree.Of(answer));
        }

        circuit.Run(values);
        return Degree.At(values, root);
    }
}
