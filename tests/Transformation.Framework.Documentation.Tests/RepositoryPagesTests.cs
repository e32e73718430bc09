namespace Transformation.Framework.Documentation.Tests;

/// <summary>The rules held against every page and file of the repository.</summary>
public sealed class RepositoryPagesTests
{
    private static readonly string[] TextFiles =
    [
        ".md", ".cs", ".csproj", ".props", ".targets", ".sln", ".config", ".json", ".txt", ".sh", ".editorconfig", ".gitignore", ".gitattributes", ".yml", "/run", ".csv",
    ];

    public static TheoryData<string> Pages => [.. RepositoryFiles.Markdown];

    public static TheoryData<string> PackageReadmes => [.. RepositoryFiles.PackageReadmes];

    [Fact]
    public void Snippets_InTestsAndSamples_AreWellFormed()
    {
        var problems = new List<string>();
        CompiledSnippets(problems);

        AssertNone(problems);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_ShowsItsSnippetsAsCompiled(string page) =>
        AssertNone(PageRules.SnippetsAreCurrent(page, RepositoryFiles.Read(page), CompiledSnippets([])));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_HasNoDeadLink(string page) =>
        AssertNone(PageRules.LinksResolve(page, RepositoryFiles.Read(page), RepositoryFiles.Exists, RepositoryFiles.Read));

    [Fact]
    public void RootReadme_IsShortAndShowsCompiledCodeOnly() =>
        AssertNone([.. PageRules.IsShorterThan(200, "README.md", RepositoryFiles.Read("README.md")), .. PageRules.CodeIsCompiled("README.md", RepositoryFiles.Read("README.md"))]);

    [Theory]
    [MemberData(nameof(PackageReadmes))]
    public void PackageReadme_IsShortAndShowsCompiledCodeOnly(string page)
    {
        var text = RepositoryFiles.Read(page);

        AssertNone([.. PageRules.IsShorterThan(150, page, text), .. PageRules.CodeIsCompiled(page, text)]);
    }

    [Theory]
    [MemberData(nameof(PackageReadmes))]
    public void PackageReadme_SaysHowToUseThePackage(string page)
    {
        var folder = page[..page.LastIndexOf('/')];
        var publicApi = RepositoryFiles.Read($"{folder}/PublicAPI.Shipped.txt") + RepositoryFiles.Read($"{folder}/PublicAPI.Unshipped.txt");
        var hasPublicApi = publicApi.Split('\n').Any(line => line.Length > 0 && line != "#nullable enable");

        AssertNone(PageRules.SaysHowToUse(page, RepositoryFiles.Read(page), folder["src/".Length..], hasPublicApi));
    }

    [Fact]
    public void EveryPackage_HasAReadme() =>
        Assert.Equal(
            RepositoryFiles.All.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal)).Select(Path.GetDirectoryName),
            RepositoryFiles.PackageReadmes.Select(Path.GetDirectoryName));

    [Fact]
    public void Files_NameNoMachineAndNoRegistryAddress() =>
        AssertNone(RepositoryFiles.All
            .Where(file => TextFiles.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .SelectMany(file => PageRules.NamesNoMachine(file, RepositoryFiles.Read(file))));

    private static IReadOnlyDictionary<string, string> CompiledSnippets(List<string> problems) =>
        Snippets.In(
            RepositoryFiles.All
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
                .Where(file => file.StartsWith("tests/", StringComparison.Ordinal) || file.StartsWith("samples/", StringComparison.Ordinal))
                .Where(file => !file.StartsWith("tests/Transformation.Framework.Documentation.Tests/", StringComparison.Ordinal))
                .Select(file => (file, RepositoryFiles.Read(file))),
            problems);

    private static void AssertNone(IEnumerable<string> problems)
    {
        var all = problems.ToList();
        if (all.Count > 0)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }
}
