using System.Globalization;

namespace Transformation.Framework.Plan;

/// <summary>Puts the spread of innovations and what is worth asking about it into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class AcceleratorText
{
    /// <summary>The words for a category: <c>among the early adopters</c>.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public static string Of(AdopterCategory category) => category switch
    {
        AdopterCategory.Unknown => "of an unknown number",
        AdopterCategory.None => "not in use anywhere",
        AdopterCategory.Innovators => "among the innovators",
        AdopterCategory.EarlyAdopters => "among the early adopters",
        AdopterCategory.EarlyMajority => "in the early majority",
        AdopterCategory.LateMajority => "in the late majority",
        AdopterCategory.Laggards => "among the last to adopt",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>How far an innovation has spread, as one sentence.</summary>
    /// <param name="curve">The curve.</param>
    public static string Describe(SpreadCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        var opening = $"{curve.Innovation.Title}: on {Sentence.Date(curve.AsOf)}";
        if (curve.Points.IsEmpty)
        {
            return $"{opening} no site had taken it up.";
        }

        var last = curve.Points[^1];
        var outOf = curve.Innovation.EligibleSites is { } eligible
            ? string.Create(CultureInfo.InvariantCulture, $"{last.InUse} of {eligible} sites used it{(last.InUse == 0 ? "" : $" ({Of(last.Category)})")}")
            : $"{Sentence.Count(last.InUse, "site")} used it, of an unknown number that could";
        return $"{opening} {outOf}, {last.Scaled.ToString(CultureInfo.InvariantCulture)} of them at scale; {Sentence.Count(last.Adopted - last.InUse, "site")} had given it up.";
    }

    /// <summary>A finding as one sentence.</summary>
    /// <param name="finding">The finding.</param>
    public static string Describe(AdoptionFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var items = Sentence.List(finding.Items.Select(static i => $"\"{i.Title}\""));
        return $"{finding.Innovation.Title}: " + finding.Kind switch
        {
            AdoptionFindingKind.PushedWithoutProof => "it is pushed, but its evidence is less than proven.",
            AdoptionFindingKind.PushedOnUnknownEvidence => "it is pushed, and how good its evidence is has not been recorded.",
            AdoptionFindingKind.AdoptedBeforeReady => $"{finding.Site!.Id} took it on while {items} was not in place.",
            AdoptionFindingKind.AdoptedUnchecked => $"{finding.Site!.Id} took it on without an answer about {items}.",
            _ => $"{finding.Site!.Id} has fitted it to the place, and what was changed is not recorded.",
        };
    }
}
