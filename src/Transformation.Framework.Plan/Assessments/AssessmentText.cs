namespace Transformation.Framework.Plan;

/// <summary>Puts self-assessments and mappings into plain English. The data behind each sentence is in the types given.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class AssessmentText
{
    /// <summary>How much is assessed, and where the whole is if the framework says so: one or two sentences.</summary>
    /// <param name="picture">The picture.</param>
    public static string Explain(AssessmentPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var overdue = picture.Aspects.Count(static a => a.Review == ReviewTiming.Overdue);
        return FormattableString.Invariant($"{picture.Assessed} of {picture.Aspects.Length} assessed{(overdue == 0 ? "" : FormattableString.Invariant($", {overdue} overdue to be looked at again"))}.")
            + (picture.Overall is { } overall ? " " + Explain(overall) : "");
    }

    /// <summary>Where the whole is, and what holds it there: one sentence.</summary>
    /// <param name="overall">The whole.</param>
    public static string Explain(WeakestLink overall)
    {
        ArgumentNullException.ThrowIfNull(overall);
        return overall switch
        {
            { Level: { } level } => $"Together: {level.Title}, held there by {Titles(overall.Lowest)}.",
            { AtMost: { } most } => $"Together: unknown, {most.Title} at most ({Titles(overall.Lowest)}); not assessed: {Titles(overall.NotAssessed)}.",
            _ => "Together: unknown; nothing is assessed.",
        };
    }

    /// <summary>What is known of one aspect, as a sentence.</summary>
    /// <param name="aspect">The aspect.</param>
    public static string Describe(AspectStanding aspect)
    {
        ArgumentNullException.ThrowIfNull(aspect);
        var title = aspect.Aspect.Title;
        return aspect.State switch
        {
            AspectState.NotAssessed => $"{title}: not assessed.",
            AspectState.Withdrawn => $"{title}: unknown; the rating of {Sentence.Date(aspect.Rating!.On)} was withdrawn on {Sentence.Date(aspect.Rating.WithdrawnOn!.Value)}.",
            _ => $"{title}: {aspect.Level!.Title} since {Sentence.Date(aspect.Rating!.On)}{Review(aspect)}.",
        };
    }

    /// <summary>How one aspect changed, as a sentence.</summary>
    /// <param name="change">The change.</param>
    public static string Describe(AspectChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (before, after) = (change.Before.Level?.Title, change.After.Level?.Title);
        return change.After.Aspect.Title + change.Kind switch
        {
            AspectChangeKind.Higher => $": from {before} up to {after}.",
            AspectChangeKind.Lower => $": from {before} down to {after}.",
            AspectChangeKind.Same => $": {after}, as before.",
            AspectChangeKind.NewlyAssessed => $": {after}; not assessed before.",
            AspectChangeKind.NoLongerKnown => $": no longer known; it was {before}.",
            _ => ": unknown on both days.",
        };
    }

    /// <summary>What a mapping leaves out, as one or two sentences.</summary>
    /// <param name="coverage">The coverage.</param>
    public static string Explain(ImpactCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var gaps = coverage.Gaps;
        return FormattableString.Invariant($"{coverage.Aspects.Length - gaps.Length} of {coverage.Aspects.Length} have a component that is meant to help")
            + (gaps.IsEmpty ? "." : $"; none helps with {Titles(gaps)}.")
            + (coverage.UnmappedComponents.IsEmpty ? "" : $" Linked to none: {string.Join(", ", coverage.UnmappedComponents)}.");
    }

    private static string Review(AspectStanding aspect) => aspect.Review switch
    {
        ReviewTiming.Ahead => $", to be looked at again by {Sentence.Date(aspect.Rating!.ReviewDue!.Value)}",
        ReviewTiming.DueToday => ", to be looked at again today",
        ReviewTiming.Overdue => $", {Sentence.Days(aspect.ReviewDaysOverdue)} overdue to be looked at again",
        _ => "",
    };

    private static string Titles(IEnumerable<AssessmentAspect> aspects) => string.Join(", ", aspects.Select(static a => $"\"{a.Title}\""));
}
