using Transformation.Framework.ArchitectureTests.Assemblies;
using Transformation.Framework.ArchitectureTests.Rules;

namespace Transformation.Framework.ArchitectureTests;

/// <summary>Each rule reports the fixture that breaks it, in words that say where to look, and leaves the fixture that keeps it alone.</summary>
public sealed class RulesBiteTests : IDisposable
{
    private static readonly Floor Floor2 = Floors.Of("Transformation.Framework.Benefits")!;

    private readonly BuiltAssembly broken = BuiltAssembly.OfProject("BrokenRules");
    private readonly BuiltAssembly kept = BuiltAssembly.OfProject("KeptRules");

    public void Dispose()
    {
        broken.Dispose();
        kept.Dispose();
    }

    [Fact]
    public void Used_ReferenceTheFloorForbids_IsReported() =>
        Assert.Contains(
            "Transformation.Framework.Benefits (floor 2) uses KeptRules, which its floor does not allow",
            References.Used(broken, Floor2));

    [Fact]
    public void Used_BaseClassLibraryOnly_IsNotReported() => Assert.Empty(References.Used(kept, Floor2));

    [Fact]
    public void Declared_UnusedReferenceTheFloorForbids_IsReported()
    {
        var problems = References.Declared(Projects.AssetsOf("tests", "fixtures", "BrokenRules"), Floor2);

        Assert.Contains("Transformation.Framework.Benefits (floor 2) declares the project Transformation.Framework.Load, which its floor does not allow", problems);
        Assert.Contains("Transformation.Framework.Benefits (floor 2) declares the package Microsoft.Extensions.DependencyInjection, which its floor does not allow", problems);
        Assert.Contains("Transformation.Framework.Benefits (floor 2) would be packed with the pinned package NodaTime, which its floor does not allow", problems);
    }

    [Fact]
    public void Declared_Nothing_IsNotReported() =>
        Assert.Empty(References.Declared(Projects.AssetsOf("tests", "fixtures", "KeptRules"), Floor2));

    [Fact]
    public void DynamicCodeUsed_ExpressionEmitAndDynamic_AreEachReported() =>
        Assert.Equal(
            [
                "BrokenRules uses Microsoft.CSharp: no code is made at run time here",
                "BrokenRules uses System.Linq.Expressions: no code is made at run time here",
                "BrokenRules uses System.Reflection.Emit: no code is made at run time here",
            ],
            References.DynamicCodeUsed(broken).Order(StringComparer.Ordinal));

    [Fact]
    public void DynamicCodeUsed_None_IsNotReported() => Assert.Empty(References.DynamicCodeUsed(kept));

    [Fact]
    public void Folders_UsingEachOther_AreReportedWithTheTypes()
    {
        var problem = Assert.Single(AcyclicInside.Folders(broken), problem => problem.Contains("cycle", StringComparison.Ordinal));

        Assert.StartsWith("BrokenRules: cycle between folders: Alpha -> Beta (First uses Second in ", problem, StringComparison.Ordinal);
        Assert.EndsWith("; Beta -> Alpha (ISecondOfMany uses IFirst in All)", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_TypeSpreadOverTwo_IsReported() =>
        Assert.Contains("BrokenRules.Partial is spread over the folders Elsewhere, Spread", AcyclicInside.Folders(broken));

    [Fact]
    public void Folders_OneWayWithFilesBesideTheProject_AreNotReported() => Assert.Empty(AcyclicInside.Folders(kept));

    [Fact]
    public void Namespaces_UsingEachOther_AreReported()
    {
        var problem = Assert.Single(AcyclicInside.Namespaces(broken));

        Assert.StartsWith("BrokenRules: cycle between namespaces: BrokenRules.Alpha -> BrokenRules.Beta (First uses Second", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Namespaces_OneWay_AreNotReported() => Assert.Empty(AcyclicInside.Namespaces(kept));

    [Fact]
    public void Missing_SymbolsWithoutSources_AreReported() =>
        Assert.Contains(EmbeddedSources.Missing(broken), problem => problem.EndsWith("/BrokenRules/Alpha/First.cs is not in the symbols of BrokenRules", StringComparison.Ordinal));

    [Theory]
    [InlineData("BrokenRules.Values.SettableProperty.Value is a property that can be set")]
    [InlineData("BrokenRules.Values.WritableField.Value is a field that can be written")]
    [InlineData("BrokenRules.Values.HandsOutArray.get_Values hands out Int32[], which its receiver can change")]
    [InlineData("BrokenRules.Values.HandsOutList.Values hands out System.Collections.Generic.List`1<Int32>, which its receiver can change")]
    [InlineData("BrokenRules.Values.HandsOutLookup.get_Values hands out System.Collections.Generic.IDictionary`2<String, Int32>, which its receiver can change")]
    [InlineData("BrokenRules.Values.PositionalAndWritable.Value is a property that can be set")]
    [InlineData("BrokenRules.Values.PositionalAndWritable is a struct that is not readonly")]
    public void PublicTypes_Changeable_AreReported(string problem) => Assert.Contains(problem, Immutable.PublicTypes(broken));

    [Fact]
    public void PublicTypes_ValuesAndBuilders_AreNotReported() => Assert.Empty(Immutable.PublicTypes(kept));
}
