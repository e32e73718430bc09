namespace Transformation.Framework.Gateway;

/// <summary>The scales of delivery confidence that this package ships.</summary>
/// <remarks>
/// Meanings are put in our own words. A gate that uses neither scale declares its own with <see cref="ConfidenceScale.Create"/>. The older colours of OGC Gateway reviews said how
/// urgent it was to act, not how likely delivery was: they are on neither scale.
/// </remarks>
public static class ConfidenceScales
{
    /// <summary>The five-point delivery confidence assessment of UK Gateway reviews: green, amber/green, amber, amber/red, red.</summary>
    /// <remarks>
    /// Source: New Zealand Treasury, "Gateway Reviews - Review Reports", definition of delivery confidence; the same five stand in the National Audit Office's account of the
    /// Major Projects Authority's ratings (figure 7, on data to 2015).
    /// </remarks>
    public static ConfidenceScale DeliveryConfidenceFivePoint { get; } = ConfidenceScale.Create(
        "delivery-confidence-five-point",
        "Delivery confidence assessment, five points",
        "New Zealand Treasury, Gateway Reviews - Review Reports, definition of delivery confidence",
        RatingDefinition.Create("green", "Green", "Delivery to time, cost and quality looks highly likely; nothing outstanding puts it in serious danger."),
        RatingDefinition.Create("amber-green", "Amber/Green", "Delivery looks probable, as long as risks are watched all the time so that they do not grow into major issues."),
        RatingDefinition.Create("amber", "Amber", "Delivery looks feasible, but significant issues need management's attention; they can be resolved if that happens soon."),
        RatingDefinition.Create("amber-red", "Amber/Red", "Delivery is in doubt: several key areas carry major risks or issues, and prompt action must show whether they can be resolved."),
        RatingDefinition.Create("red", "Red", "Delivery looks unachievable: major issues do not appear to be resolvable now, and the initiative may need a new baseline or a fresh look at whether it is viable."))
        .OrThrow();

    /// <summary>The three points in use for the UK Government Major Projects Portfolio from 2021: green, amber, red.</summary>
    /// <remarks>
    /// Source: the government's response to the Public Accounts Committee (paragraph 3.3): three ratings take the place of five
    /// from 2021. That green stands for delivery which looks highly likely, and red for delivery which looks unachievable, is as the press reported of the annual report
    /// 2022-23; that amber is all that lies between is our own reading. Its colours are not those of the five-point scale.
    /// </remarks>
    public static ConfidenceScale DeliveryConfidenceThreePoint { get; } = ConfidenceScale.Create(
        "delivery-confidence-three-point",
        "Delivery confidence assessment, three points",
        "Government Major Projects Portfolio from 2021, as set out in the government's response to the Public Accounts Committee",
        RatingDefinition.Create("green", "Green", "Delivery looks highly likely."),
        RatingDefinition.Create("amber", "Amber", "Delivery looks feasible, but it is neither highly likely nor out of reach: there are issues that need attention."),
        RatingDefinition.Create("red", "Red", "Delivery looks unachievable as things stand."))
        .OrThrow();
}
