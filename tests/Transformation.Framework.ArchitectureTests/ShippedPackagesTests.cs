using Transformation.Framework.ArchitectureTests.Assemblies;
using Transformation.Framework.ArchitectureTests.Rules;

namespace Transformation.Framework.ArchitectureTests;

/// <summary>The rules of the house, held against every package under <c>src/</c> as built.</summary>
public sealed class ShippedPackagesTests
{
    public static TheoryData<string> Packages => [.. Projects.Shipped];

    public static TheoryData<string> DomainPackages => [.. Floors.All.Where(floor => floor.IsDomain).Select(floor => floor.Package)];

    [Fact]
    public void EveryProject_HasAFloor() =>
        Assert.Equal(Projects.Shipped, Floors.All.Select(floor => floor.Package).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryFloor_StandsOnLowerFloorsOnly() =>
        Assert.All(Floors.All, floor => Assert.All(floor.Projects, project => Assert.True(Floors.Of(project)!.Number < floor.Number)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_UsesOnlyWhatItsFloorAllows(string package)
    {
        using var assembly = BuiltAssembly.OfProject(package);
        Problems.AssertNone(References.Used(assembly, FloorOf(package)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_DeclaresOnlyWhatItsFloorAllows(string package) =>
        Problems.AssertNone(References.Declared(Projects.AssetsOf("src", package), FloorOf(package)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_MakesNoCodeAtRunTime(string package)
    {
        using var assembly = BuiltAssembly.OfProject(package);
        Problems.AssertNone(References.DynamicCodeUsed(assembly));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HasNoCycleBetweenFolders(string package)
    {
        using var assembly = BuiltAssembly.OfProject(package);
        Problems.AssertNone(AcyclicInside.Folders(assembly));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HasNoCycleBetweenNamespaces(string package)
    {
        using var assembly = BuiltAssembly.OfProject(package);
        Problems.AssertNone(AcyclicInside.Namespaces(assembly));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_CarriesItsSourcesInItsSymbols(string package)
    {
        using var assembly = BuiltAssembly.OfProject(package);
        Problems.AssertNone(EmbeddedSources.Missing(assembly));
    }

    [Theory]
    [MemberData(nameof(DomainPackages))]
    public void DomainPackage_HasNoPublicMutableType(string package)
    {
        using var assembly = BuiltAssembly.OfProject(package);
        Problems.AssertNone(Immutable.PublicTypes(assembly));
    }

    private static Floor FloorOf(string package) =>
        Floors.Of(package) ?? throw new InvalidOperationException($"{package} has no floor: add it to {nameof(Floors)} and to the decision record.");
}
