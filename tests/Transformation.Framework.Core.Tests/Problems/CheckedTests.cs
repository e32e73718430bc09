using System.Collections.Immutable;

namespace Transformation.Framework.Core.Tests;

public sealed class CheckedTests
{
    private static readonly Problem First = new("$.a", ProblemCodes.Missing, "It is missing.");
    private static readonly Problem Second = new("$.b", ProblemCodes.InvalidValue, "It is wrong.");

    [Fact]
    public void Valid_AValue_IsGivenBack()
    {
        var result = Checked<string>.Valid("word", "yes");

        Assert.True(result.IsValid);
        Assert.Equal("yes", result.Value);
        Assert.Equal("yes", result.OrThrow());
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Valid_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Checked<string>.Valid("word", null!));

    [Fact]
    public void OrThrow_Problems_ListsThemAll()
    {
        var result = Checked<string>.Invalid("word", [First, Second]);

        Assert.False(result.IsValid);
        Assert.Null(result.Value);
        var thrown = Assert.Throws<InvalidDocumentException>(result.OrThrow);
        Assert.Equal<Problem>([First, Second], thrown.Problems);
        Assert.Contains("The word has 2 problems:", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.a: It is missing.", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.b: It is wrong.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidDocumentException_OneProblem_SaysOne() =>
        Assert.StartsWith("The word has one problem:", new InvalidDocumentException("word", [First]).Message, StringComparison.Ordinal);

    public static TheoryData<ImmutableArray<Problem>> NoProblems => [ImmutableArray<Problem>.Empty, default(ImmutableArray<Problem>)];

    [Theory]
    [MemberData(nameof(NoProblems))]
    public void Invalid_WithoutProblems_Throws(ImmutableArray<Problem> none)
    {
        Assert.ThrowsAny<ArgumentException>(() => Checked<string>.Invalid("word", none));
        Assert.ThrowsAny<ArgumentException>(() => new InvalidDocumentException("word", none));
    }

    [Fact]
    public void PublicExceptions_AllOfThem_DeriveFromTheOneBase()
    {
        var exceptions = typeof(Problem).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Exception))).ToArray();

        Assert.Contains(typeof(UnitMismatchException), exceptions);
        Assert.All(exceptions, t => Assert.True(typeof(TransformationFrameworkException).IsAssignableFrom(t), t.Name));
    }

    [Fact]
    public void ProblemCodes_AllOfThem_DifferAndAreKebabCase()
    {
        var codes = typeof(ProblemCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToArray();

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, c => Assert.Matches("^[a-z]+(-[a-z]+)*$", c));
    }
}
