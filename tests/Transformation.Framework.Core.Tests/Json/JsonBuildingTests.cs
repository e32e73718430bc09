using System.Collections.Immutable;
using System.Text.Json;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

/// <summary>What a domain factory throws while an object is built from its properties becomes problems at the right places.</summary>
public sealed class JsonBuildingTests
{
    public static TheoryData<Func<Exception>, string> Thrown => new()
    {
        { () => new ArgumentException("It is bad.", "second"), "$.things[1].second invalid-value It is bad." },
        { () => new ArgumentException("It is bad.", "SECOND"), "$.things[1].second invalid-value It is bad." },
        { () => new ArgumentException("It is bad.", "other"), "$.things[1] invalid-value It is bad." },
        { () => new ArgumentException("It is bad."), "$.things[1] invalid-value It is bad." },
        { () => new ArgumentOutOfRangeException("first", 7, "It is too much."), "$.things[1].first invalid-value It is too much." },
        { () => new FormatException("It has no form."), "$.things[1] invalid-value It has no form." },
        { () => new OverflowException("It does not fit."), "$.things[1] invalid-value It does not fit." },
        { () => new UnitMismatchException("They differ."), "$.things[1] invalid-value They differ." },
        { () => Invalid("$"), "$.things[1] cycle Round." },
        { () => Invalid("$.first"), "$.things[1].first cycle Round." },
        { () => Invalid("$.list[3].name"), "$.things[1].list[3].name cycle Round." },
        { () => Invalid("$[3]"), "$.things[1][3] cycle Round." },
        { () => Invalid("first"), "$.things[1].first cycle Round." },
        { () => Invalid(""), "$.things[1] cycle Round." },
    };

    [Theory]
    [MemberData(nameof(Thrown))]
    public void Load_WhatBuildThrows_IsAProblemOfThatObject(Func<Exception> thrown, string expected)
    {
        var format = new JsonDocumentFormat<Box>("box", 1, new BoxShape(second => second == 1 ? throw thrown() : second));

        var problem = Assert.Single(format.Load("""
            {"$schema": "box.schema.json", "schemaVersion": 1, "things": [{"first": 0, "second": 0}, {"first": 0, "second": 1}]}
            """).Problems);

        Assert.Equal(expected, $"{problem.Path} {problem.Code} {problem.Message}");
    }

    [Fact]
    public void Load_SeveralInvalidParts_GivesTheProblemsOfEach()
    {
        var format = new JsonDocumentFormat<Box>("box", 1, new BoxShape(static second => throw new InvalidDocumentException(
            "thing", [new("$.first", ProblemCodes.Contradiction, $"Not with {second}."), new("$.second", ProblemCodes.Contradiction, "Not so.")])));

        var problems = format.Load("""{"$schema": "box.schema.json", "schemaVersion": 1, "things": [{"first": 0, "second": 0}, {"first": 0, "second": 1}]}""").Problems;

        Assert.Equal(["$.things[0].first", "$.things[0].second", "$.things[1].first", "$.things[1].second"], problems.Select(static p => p.Path));
    }

    [Fact]
    public void Load_AFaultInTheCode_IsNotTakenForABadDocument()
    {
        var format = new JsonDocumentFormat<Box>("box", 1, new BoxShape(static _ => throw new InvalidOperationException("A fault.")));

        Assert.Throws<InvalidOperationException>(() => format.Load("""{"$schema": "box.schema.json", "schemaVersion": 1, "things": [{"first": 0, "second": 0}]}"""));
    }

    [Fact]
    public void Map_WhatTheMappingThrows_IsAProblemWithoutParameterNames()
    {
        var shape = JsonShapes.Map(JsonShapes.IntegerBetween(0, 100), static n => n == 1 ? throw new ArgumentOutOfRangeException(nameof(n), n, "Not one.") : n, static n => n);
        using var document = JsonDocument.Parse("1");
        var problems = new ProblemCollector();

        Assert.False(shape.TryRead(new JsonCursor(document.RootElement, JsonPath.Root.Property("n"), problems), out _));

        Assert.Equal("$.n: Not one.", Assert.Single(problems.ToImmutable()).ToString());
    }

    [Fact]
    public void Shape_TheSamePropertyDeclaredTwice_Throws() => Assert.Throws<ArgumentException>(() => new TwiceShape());

    private static InvalidDocumentException Invalid(string path) => new("thing", [new(path, ProblemCodes.Cycle, "Round.")]);

    private sealed record Thing(long First, long Second);

    private sealed record Box(ImmutableArray<Thing> Things);

    private sealed class ThingShape : JsonObjectShape<Thing>
    {
        private readonly JsonField<long> first;
        private readonly JsonField<long> second;
        private readonly Func<long, long> check;

        internal ThingShape(Func<long, long> check)
            : base("Thing", "A thing.")
        {
            this.check = check;
            first = Required("first", JsonShapes.IntegerBetween(0, 9), t => t.First, "The one.");
            second = Required("second", JsonShapes.IntegerBetween(0, 9), t => t.Second, "The other.");
        }

        protected override Thing Build(JsonFieldValues values) => new(values.Get(first), check(values.Get(second)));
    }

    private sealed class BoxShape : JsonObjectShape<Box>
    {
        private readonly JsonField<ImmutableArray<Thing>> things;

        internal BoxShape(Func<long, long> check)
            : base("Box", "A box.") => things = List("things", new ThingShape(check), b => b.Things, "What is in it.");

        protected override Box Build(JsonFieldValues values) => new(values.Get(things));
    }

    private sealed class TwiceShape : JsonObjectShape<Box>
    {
        internal TwiceShape()
            : base("Twice", "Twice.")
        {
            Required("a", JsonShapes.Boolean, static _ => true, "One.");
            Required("a", JsonShapes.Boolean, static _ => true, "Two.");
        }

        protected override Box Build(JsonFieldValues values) => new([]);
    }
}
