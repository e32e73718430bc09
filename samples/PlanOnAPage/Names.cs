using System.Text.RegularExpressions;
using Transformation.Framework.Core;

namespace PlanOnAPage;

/// <summary>The library speaks of organisations and bodies by their identifiers, which are sure; a reader wants their names.</summary>
internal sealed partial class Names
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    internal Names(Portfolio portfolio, GovernanceBodies bodies)
    {
        foreach (var initiative in portfolio.Initiatives)
        {
            names[initiative.Id.ToString()] = initiative.Title;
        }

        foreach (var body in bodies.All)
        {
            names[body.Id.ToString()] = body.Name;
            names[$"body:{body.Id}"] = body.Name;
        }

        foreach (var organisation in portfolio.Organisations.All)
        {
            names[organisation.Id.ToString()] = organisation.Name;
        }
    }

    /// <summary>The text with names in place of the identifiers it contains.</summary>
    internal string In(string text) => Identifier().Replace(text, match => names.GetValueOrDefault(match.Value, match.Value));

    [GeneratedRegex("(?<![\\w\"-])([A-Za-z0-9]+([:-][A-Za-z0-9]+)+|[a-z]+[0-9]+)(?![\\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
