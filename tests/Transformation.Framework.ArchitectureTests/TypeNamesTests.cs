using System.Text.RegularExpressions;

namespace Transformation.Framework.ArchitectureTests;

/// <summary>A host uses several packages in one file: no two of them may have a public type of one name.</summary>
public sealed partial class TypeNamesTests
{
    [Fact]
    public void NoTwoPackages_HaveAPublicTypeOfOneName()
    {
        var names = Projects.Shipped
            .SelectMany(package => File.ReadLines(Repository.PathOf("src", package, "PublicAPI.Unshipped.txt"))
                .Concat(File.ReadLines(Repository.PathOf("src", package, "PublicAPI.Shipped.txt")))
                .Select(line => TypeLine().Match(line))
                .Where(static match => match.Success)
                .Select(match => (Package: package, Name: match.Groups["name"].Value)))
            .ToList();
        Assert.True(names.Count > 500);
        Problems.AssertNone([.. names
            .GroupBy(static n => n.Name, StringComparer.Ordinal)
            .Where(static g => g.Select(static n => n.Package).Distinct().Count() > 1)
            .Select(static g => $"{g.Key} is a public type of {string.Join(" and of ", g.Select(static n => n.Package).Distinct())}.")]);
    }

    [GeneratedRegex(@"^Transformation\.Framework[A-Za-z.]*\.(?<name>\w+)(<[^>]*>)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeLine();
}
