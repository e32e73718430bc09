using System.Text.RegularExpressions;

namespace Transformation.Framework.Documentation.Tests;

/// <summary>The rules a page is held to. Each takes text and returns its problems, one line each, beginning with the page.</summary>
internal static partial class PageRules
{
    /// <summary>Each block under a snippet marker is, word for word, the compiled code of that name.</summary>
    public static IEnumerable<string> SnippetsAreCurrent(string page, string text, IReadOnlyDictionary<string, string> snippets)
    {
        foreach (var block in MarkdownPage.CodeBlocks(text).Where(block => block.Snippet is not null))
        {
            if (!snippets.TryGetValue(block.Snippet!, out var code))
            {
                yield return $"{page}:{block.Line}: no compiled code has a snippet named {block.Snippet}";
            }
            else if (Snippets.WithoutCommonIndentation(block.Code.Split('\n')) is var shown && shown != code)
            {
                yield return $"{page}:{block.Line}: the snippet {block.Snippet} is not what is compiled. Shown:\n{shown}\nCompiled:\n{code}";
            }
        }
    }

    /// <summary>No C# is shown that no compiler has seen.</summary>
    public static IEnumerable<string> CodeIsCompiled(string page, string text) =>
        MarkdownPage.CodeBlocks(text)
            .Where(block => block.Language is "csharp" or "cs" or "c#" && block.Snippet is null)
            .Select(block => $"{page}:{block.Line}: C# without a snippet marker before it");

    /// <summary>Links inside the repository lead to a file or folder, and to a heading where they name one.</summary>
    /// <param name="page">The page, by its path from the root.</param>
    /// <param name="text">Its text.</param>
    /// <param name="exists">Whether a path from the root exists.</param>
    /// <param name="read">The text of a page by its path from the root.</param>
    public static IEnumerable<string> LinksResolve(string page, string text, Func<string, bool> exists, Func<string, string> read)
    {
        foreach (var target in MarkdownPage.LinkTargets(text).Where(target => !Scheme().IsMatch(target)))
        {
            var parts = target.Split('#', 2);
            var path = parts[0].Length == 0 ? page : Resolve(page, Uri.UnescapeDataString(parts[0]));
            if (path is null || !exists(path))
            {
                yield return $"{page}: the link {target} leads nowhere";
            }
            else if (parts.Length == 2 && path.EndsWith(".md", StringComparison.Ordinal) && !MarkdownPage.Anchors(read(path)).Contains(parts[1], StringComparer.Ordinal))
            {
                yield return $"{page}: the link {target} leads to no heading";
            }
        }
    }

    public static IEnumerable<string> IsShorterThan(int limit, string page, string text) =>
        MarkdownPage.LineCount(text) is var count && count >= limit ? [$"{page}: {count} lines; it must stay under {limit}"] : [];

    /// <summary>A package that offers something says how to install it and shows it at work.</summary>
    public static IEnumerable<string> SaysHowToUse(string page, string text, string package, bool hasPublicApi)
    {
        if (!hasPublicApi)
        {
            yield break;
        }

        if (!text.Contains($"dotnet add package {package}", StringComparison.Ordinal))
        {
            yield return $"{page}: does not say 'dotnet add package {package}'";
        }

        if (!MarkdownPage.CodeBlocks(text).Any(block => block.Snippet is not null))
        {
            yield return $"{page}: has public API and shows no compiled example";
        }
    }

    /// <summary>No file tells whose machine it was written on, or which address packages came from.</summary>
    public static IEnumerable<string> NamesNoMachine(string file, string text)
    {
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (RegistryAddress().Match(lines[index]) is { Success: true } address)
            {
                yield return $"{file}:{index + 1}: names the registry address {address.Value}";
            }

            if (MachinePath().Match(lines[index]) is { Success: true } path)
            {
                yield return $"{file}:{index + 1}: names the machine path {path.Value}";
            }
        }
    }

    private static string? Resolve(string page, string target)
    {
        var parts = new List<string>(page.Split('/')[..^1]);
        foreach (var part in target.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    // A feed ends in index.json below a version, or sits on a host named after what it serves, or has a port.
    [GeneratedRegex(@"https?://(\S*/v\d/index\.json|[\w.-]*(nuget|npmjs|myget|artifactory|pkgs)[\w.-]*|[\w.-]+:\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryAddress();

    [GeneratedRegex(@"(?<![\w./:@-])(/(home|root|Users|work|mnt|srv)/[\w.-]+|[A-Z]:\\{1,2}[A-Za-z][\w.-]*\\)")]
    private static partial Regex MachinePath();
}
