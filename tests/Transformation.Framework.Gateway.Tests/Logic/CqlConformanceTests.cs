using System.Collections.Immutable;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>
/// The tables of HL7 Clinical Quality Language (CqlLogicalOperatorsTest of the CQL specification), with null for unknown, put to the engine itself: statements that are true, false, or that
/// nobody has made.
/// </summary>
public sealed class CqlConformanceTests
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
    public void All_OfTwo_IsCqlAnd(string left, string right, string expected)
    {
        Assert.Equal(Of(expected), Engine(static p => Condition.All(p), Of(left), Of(right)));
        Assert.Equal(Of(expected), Engine(static p => Condition.AtLeast(2, p), Of(left), Of(right)));
        Assert.Equal(Of(expected), Engine(static p => Condition.None([.. p.Select(Condition.Not)]), Of(left), Of(right)));
    }

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
    public void Any_OfTwo_IsCqlOr(string left, string right, string expected)
    {
        Assert.Equal(Of(expected), Engine(static p => Condition.Any(p), Of(left), Of(right)));
        Assert.Equal(Of(expected), Engine(static p => Condition.AtLeast(1, p), Of(left), Of(right)));
        Assert.Equal(Of(expected), Engine(static p => Condition.Not(Condition.None(p)), Of(left), Of(right)));
    }

    [Theory]
    [InlineData("true", "true", "false")]
    [InlineData("true", "false", "true")]
    [InlineData("true", "null", "null")]
    [InlineData("false", "true", "true")]
    [InlineData("false", "false", "false")]
    [InlineData("false", "null", "null")]
    [InlineData("null", "true", "null")]
    [InlineData("null", "false", "null")]
    [InlineData("null", "null", "null")]
    public void EitherButNotBoth_OfTwo_IsCqlXor(string left, string right, string expected) =>
        Assert.Equal(
            Of(expected),
            Engine(static p => Condition.All(Condition.Any(p), Condition.Not(Condition.All(p))), Of(left), Of(right)));

    [Theory]
    [InlineData("true", "true", "true")]
    [InlineData("true", "false", "false")]
    [InlineData("true", "null", "null")]
    [InlineData("false", "true", "true")]
    [InlineData("false", "false", "true")]
    [InlineData("false", "null", "true")]
    [InlineData("null", "true", "true")]
    [InlineData("null", "false", "null")]
    [InlineData("null", "null", "null")]
    public void NotOrElse_OfTwo_IsCqlImplies(string left, string right, string expected) =>
        Assert.Equal(Of(expected), Engine(static p => Condition.Any(Condition.Not(p[0]), p[1]), Of(left), Of(right)));

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    [InlineData("null", "null")]
    public void Not_IsCqlNot(string value, string expected)
    {
        Assert.Equal(Of(expected), Engine(static p => Condition.Not(p[0]), Of(value)));
        Assert.Equal(Of(expected), Engine(static p => Condition.None(p), Of(value)));
    }

    private static Truth Engine(Func<ImmutableArray<Condition>, Condition> asked, params ImmutableArray<Truth> statements)
    {
        var condition = asked([.. statements.Select(static (_, i) => Condition.Yes(FactGenerators.Id('y', i)))]);
        return Engines.Answer(condition, FactGenerators.Of(statements));
    }

    private static Truth Of(string cql) => cql switch
    {
        "true" => Truth.True,
        "false" => Truth.False,
        _ => Truth.Unknown,
    };
}
