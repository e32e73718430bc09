using System.Collections.Immutable;
using NodaTime.Text;

namespace Transformation.Framework.Core;

/// <summary>Puts the result of a quorum check into plain English.</summary>
/// <remarks>Thread-safe. The wording is not stable between versions: act on <see cref="QuorumResult"/>, not on the text.</remarks>
public static class QuorumExplanation
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>
    /// The verdict; every rule with what it needs, what is there and who is missing (rules within rules are indented by two spaces);
    /// the smallest remedy; and who came but does not count.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="organisationName">Gives the name of an organisation; its identifier is used when left out.</param>
    /// <returns>The lines, without line ends.</returns>
    public static ImmutableArray<string> Lines(QuorumResult result, Func<OrganisationId, string>? organisationName = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new QuorumWords(result.Body, organisationName ?? (static o => o.ToString()));
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"{result.Body.Name}, {Day.Format(result.Attendance.Date)}: {(result.IsQuorate ? "quorate" : "not quorate")}.");
        AddRule(lines, words, result.Rule, "");
        if (result.Remedy is { } remedy)
        {
            lines.Add(words.Remedy(remedy));
        }

        lines.AddRange(result.Discounted.Select(words.Discounted));
        return lines.DrainToImmutable();
    }

    private static void AddRule(ImmutableArray<string>.Builder lines, QuorumWords words, QuorumRuleResult result, string indent)
    {
        lines.Add(indent + words.Rule(result));
        foreach (var part in result.Parts)
        {
            AddRule(lines, words, part, indent + "  ");
        }
    }
}
