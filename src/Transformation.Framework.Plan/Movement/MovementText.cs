namespace Transformation.Framework.Plan;

/// <summary>Puts a <see cref="PlanMovement"/> into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class MovementText
{
    /// <summary>How a component moved, as one sentence.</summary>
    /// <param name="movement">The movement.</param>
    public static string Explain(ComponentMovement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        return (movement.Before, movement.After) switch
        {
            (null, { } after) => $"{movement.Component.Title} is new: {PlanText.Of(after.Progress)}, {PlanText.Of(after.Delivery)}.",
            ({ } before, null) => $"{movement.Component.Title} is no longer part of the plan; it was {PlanText.Of(before.Progress)}.",
            ({ } before, { } after) => $"{movement.Component.Title}: {string.Join("; ", Parts(movement, before, after))}.",
            _ => throw new ArgumentException("A movement has a before or an after.", nameof(movement)),
        };
    }

    /// <summary>What happened to a milestone, as one sentence.</summary>
    /// <param name="movement">The movement.</param>
    public static string Explain(MilestoneMovement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var title = $"\"{movement.Milestone.Title}\"";
        if (movement.After is not { } after)
        {
            return $"{title} is no longer part of the plan.";
        }

        var said = new List<string>();
        if (movement.IsReplanned)
        {
            said.Add($"moved from {Planned(movement.Before!.Milestone)} to {Planned(after.Milestone)}");
        }

        if (movement.IsUndone)
        {
            said.Add("no longer recorded as done");
        }

        var now = PlanText.Describe(after);
        return movement.Before is null ? $"New: {now}."
            : said.Count == 0 ? $"{now}."
            : $"{title}: {string.Join(", ", said)}; {now[title.Length..].TrimStart()}.";
    }

    /// <summary>How a measure moved, as one sentence.</summary>
    /// <param name="movement">The movement.</param>
    public static string Explain(MeasureMovement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        return $"{movement.Measure.Title}: {Number(movement.Before)} before, {Number(movement.After)} now.";
    }

    private static IEnumerable<string> Parts(ComponentMovement movement, ComponentStatus before, ComponentStatus after)
    {
        if (movement.Progress != MovementKind.None)
        {
            yield return $"{PlanText.Of(before.Progress)} → {PlanText.Of(after.Progress)}";
        }

        if (movement.Delivery != MovementKind.None)
        {
            yield return $"delivery {PlanText.Of(before.Delivery)} → {PlanText.Of(after.Delivery)}";
        }
    }

    private static string Number(MeasuredCount? count) => count?.ToString() ?? "unknown";

    private static string Planned(Milestone milestone) =>
        milestone.Planned is { } day ? Sentence.Date(day) : "no date";
}
