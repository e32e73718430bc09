using Spectre.Console;
using Transformation.Framework.Samples;

namespace PlanOnAPage;

/// <summary>Where findings go, with names in place of identifiers.</summary>
internal sealed class Paper(IAnsiConsole console, Names names) : SamplePaper(console)
{
    /// <summary>A line, and points under it; nothing when there are none.</summary>
    internal void Part(string title, IEnumerable<string> points)
    {
        string[] all = [.. points.Select(names.In)];
        if (all.Length > 0)
        {
            Say(title);
            Points(all);
        }
    }

    /// <summary>Sentences, one after the other.</summary>
    internal void Tell(params IEnumerable<string> sentences) => Say(names.In(string.Join(" ", sentences)));
}
