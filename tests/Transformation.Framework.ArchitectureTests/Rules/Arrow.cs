namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>A dependency between two groups of types, with one pair of types as the example.</summary>
internal sealed record Arrow(string From, string To, string Example)
{
    public override string ToString() => $"{From} -> {To} ({Example})";
}
