using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The tables of HL7 Clinical Quality Language (CqlLogicalOperatorsTest), with null for unknown, and what generalises them.</summary>
public sealed class KleeneTests
{
    [Theory]
    [InlineData("true", "true", "true")]
    [InlineData("true", "false", "false")]
    [InlineData("true", "null", "null")]
    [InlineData("false", "true", "false")]
    [InlineData("false", "false", "false")]
    [InlineData("false", "null", "false")]
    [InlineData("null", "true", "null")]
    [InlineData("null", "false", "false")]
    [InlineData("null", "null", "null")]
    public void All_OfTwo_IsCqlAnd(string left, string right, string expected) => Assert.Equal(Of(expected), Kleene.All([Of(left), Of(right)]));

    [Theory]
    [InlineData("true", "true", "true")]
    [InlineData("true", "false", "true")]
    [InlineData("true", "null", "true")]
    [InlineData("false", "true", "true")]
    [InlineData("false", "false", "false")]
    [InlineData("false", "null", "null")]
    [InlineData("null", "true", "true")]
    [InlineData("null", "false", "null")]
    [InlineData("null", "null", "null")]
    public void Any_OfTwo_IsCqlOr(string left, string right, string expected) => Assert.Equal(Of(expected), Kleene.Any([Of(left), Of(right)]));

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    [InlineData("null", "null")]
    public void Not_IsCqlNot(string value, string expected) => Assert.Equal(Of(expected), Kleene.Not(Of(value)));

    [Property]
    public Property AtLeast_AnyValues_IsWhatEveryFillingOfTheUnknownsAgreesOn() =>
        Prop.ForAll(Generators.Truths.ListOf().Where(static l => l.Count <= 6).ToArbitrary(), Gen.Choose(1, 6).ToArbitrary(), static (values, count) =>
        {
            var fillings = Fillings([.. values]).Select(filled => filled.Count(static v => v == Truth.True) >= count).Distinct().ToList();
            var expected = fillings.Count == 2 ? Truth.Unknown : fillings[0] ? Truth.True : Truth.False;
            return Kleene.AtLeast(count, values) == expected;
        });

    [Property]
    public Property All_AnyValues_FollowsDeMorgan() =>
        Prop.ForAll(Generators.Truths.NonEmptyListOf().ToArbitrary(), static values =>
            Kleene.All(values) == Kleene.Not(Kleene.Any([.. values.Select(Kleene.Not)])));

    private static IEnumerable<Truth[]> Fillings(Truth[] values)
    {
        var unknown = Array.IndexOf(values, Truth.Unknown);
        return unknown < 0
            ? [values]
            : new[] { Truth.True, Truth.False }.SelectMany(filled => Fillings([.. values[..unknown], filled, .. values[(unknown + 1)..]]));
    }

    private static Truth Of(string cql) => cql switch
    {
        "true" => Truth.True,
        "false" => Truth.False,
        _ => Truth.Unknown,
    };
}
