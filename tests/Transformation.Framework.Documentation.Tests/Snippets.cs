using System.Text.RegularExpressions;

namespace Transformation.Framework.Documentation.Tests;

/// <summary>Regions of compiled code that pages quote: from <c>// snippet: NAME</c> to <c>// end-snippet</c>.</summary>
internal static partial class Snippets
{
    /// <summary>The regions of a set of source files by name, and what is wrong with their markers.</summary>
    /// <param name="sources">Files: the path for messages, and the text.</param>
    /// <param name="problems">Receives one line for each problem.</param>
    public static IReadOnlyDictionary<string, string> In(IEnumerable<(string Path, string Text)> sources, ICollection<string> problems)
    {
        var snippets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in sources)
        {
            string? name = null;
            var body = new List<string>();
            foreach (var line in text.Split('\n'))
            {
                if (Opening().Match(line) is { Success: true } opening)
                {
                    if (name is not null)
                    {
                        problems.Add($"{path}: snippet {name} is not ended before another begins");
                    }

                    name = opening.Groups["name"].Value;
                    body.Clear();
                }
                else if (name is not null && line.Trim() == "// end-snippet")
                {
                    if (!snippets.TryAdd(name, WithoutCommonIndentation(body)))
                    {
                        problems.Add($"{path}: a second snippet is named {name}");
                    }

                    name = null;
                }
                else
                {
                    body.Add(line);
                }
            }

            if (name is not null)
            {
                problems.Add($"{path}: snippet {name} is not ended");
            }
        }

        return snippets;
    }

    /// <summary>Trims the indentation all lines share, trailing blanks, and blank lines at both ends.</summary>
    public static string WithoutCommonIndentation(IReadOnlyCollection<string> lines)
    {
        var indentation = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Trim().Length == 0 ? "" : line[indentation..].TrimEnd())).Trim('\n');
    }

    [GeneratedRegex(@"^\s*//\s*snippet:\s*(?<name>\S+)\s*$")]
    private static partial Regex Opening();
}
