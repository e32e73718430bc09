using System.Text.RegularExpressions;

namespace Transformation.Framework.Documentation.Tests;

/// <summary>As much of Markdown as our pages use: fenced blocks, snippet markers, links, headings.</summary>
internal static partial class MarkdownPage
{
    public static IReadOnlyList<CodeBlock> CodeBlocks(string text)
    {
        var blocks = new List<CodeBlock>();
        var lines = text.Split('\n');
        string? marker = null;
        for (var index = 0; index < lines.Length; index++)
        {
            if (Fence().Match(lines[index]) is { Success: true } fence)
            {
                var start = index;
                var closing = fence.Groups["fence"].Value;
                var code = lines.Skip(start + 1).TakeWhile(line => line.Trim() != closing).ToArray();
                index += code.Length + 1;
                blocks.Add(new(fence.Groups["language"].Value.ToLowerInvariant(), marker, start + 1, string.Join('\n', code)));
                marker = null;
            }
            else if (!string.IsNullOrWhiteSpace(lines[index]))
            {
                marker = Marker().Match(lines[index]) is { Success: true } found ? found.Groups["name"].Value : null;
            }
        }

        return blocks;
    }

    /// <summary>Targets of links and pictures, outside code.</summary>
    public static IReadOnlyList<string> LinkTargets(string text) =>
        [.. Link().Matches(WithoutCode(text)).Select(match => match.Groups["target"].Value)];

    /// <summary>The anchors that headings give, as web viewers of Markdown write them.</summary>
    public static IReadOnlyList<string> Anchors(string text) =>
        [.. Heading().Matches(WithoutCode(text)).Select(match => NotInAnchor().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'))];

    public static int LineCount(string text) => text.TrimEnd('\n').Split('\n').Length;

    private static string WithoutCode(string text)
    {
        var kept = new List<string>();
        string? closing = null;
        foreach (var line in text.Split('\n'))
        {
            if (closing is not null)
            {
                closing = line.Trim() == closing ? null : closing;
            }
            else if (Fence().Match(line) is { Success: true } fence)
            {
                closing = fence.Groups["fence"].Value;
            }
            else
            {
                kept.Add(InlineCode().Replace(line, "code"));
            }
        }

        return string.Join('\n', kept);
    }

    [GeneratedRegex(@"^\s*(?<fence>`{3,}|~{3,})(?<language>[\w#+-]*)[^`]*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*<!--\s*snippet:\s*(?<name>\S+)\s*-->\s*$")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\]\(<?(?<target>[^()\s>]+)>?(\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6}\s+(?<title>.+?)\s*#*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex InlineCode();
}
