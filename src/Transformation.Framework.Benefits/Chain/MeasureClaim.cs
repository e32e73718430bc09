using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What a benefit counts, so that two that count the same thing are found.</summary>
/// <param name="Measure">The indicator's identifier or else the measure's name, without regard to case and spacing; the two kinds never meet.</param>
/// <param name="IsDisbenefit">A disbenefit takes off what a benefit adds, so the two are no double count.</param>
/// <param name="Cohort">Among whom; null for everybody.</param>
/// <param name="Part">Which part, without regard to case and spacing; null for the whole.</param>
internal readonly record struct MeasureClaim(string Measure, bool IsDisbenefit, CohortId? Cohort, string? Part)
{
    /// <summary>What a benefit claims, or null when it has no measure.</summary>
    internal static MeasureClaim? Of(BenefitProfile profile) => profile.Measure is { } measure
        ? new(
            measure.Indicator is { } indicator ? "indicator " + Plain(indicator) : "name " + Plain(measure.Name),
            profile.IsDisbenefit,
            measure.Cohort,
            measure.Part is { } part ? Plain(part) : null)
        : null;

    /// <summary>Whether the two may count the same thing: what one claims whole holds what the other claims a part of.</summary>
    internal bool Meets(MeasureClaim other) =>
        (Measure, IsDisbenefit) == (other.Measure, other.IsDisbenefit)
        && (Cohort is null || other.Cohort is null || Cohort == other.Cohort)
        && (Part is null || other.Part is null || Part == other.Part);

    /// <summary>Whether two benefits may be felt in the same year: years that are not known may be any.</summary>
    internal static bool MayOverlap(BenefitTiming? one, BenefitTiming? other) =>
        one is null || other is null || (one.Start <= other.Last && other.Start <= one.Last);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
