using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Every component on both days, with the reason for how it stands now.</summary>
internal static class TheTwoDays
{
    internal static void Write(Paper paper, PlanStatus before, PlanStatus after)
    {
        paper.Heading($"The plan on {Words.Day(before.AsOf)} and on {Words.Day(after.AsOf)}");
        paper.Say(
            "Nobody says how a component stands: its status follows from milestones and from what the registers count. The plan of October 2024 is that of the paper; what happened after is synthetic, made up "
            + "for demonstration. No figure below is a finding about a real organisation.");
        paper.Table(
            "How far, and in time?",
            ["Theme", "Component", $"{Words.Short(before.AsOf)}", $"{Words.Short(after.AsOf)}", "Delivery then", "Delivery now"],
            after.Themes.SelectMany(theme => theme.Components.Select((now, i) => (IReadOnlyList<string>)
            [
                i == 0 ? theme.Theme.Title : "",
                FormattableString.Invariant($"{now.Component.Number}. {now.Component.Title}"),
                PlanText.Of(before[now.Component.Id].Progress),
                PlanText.Of(now.Progress),
                PlanText.Of(before[now.Component.Id].Delivery),
                PlanText.Of(now.Delivery),
            ])),
            firstFigure: 6);
        paper.Part(
            $"Why, on {Words.Day(after.AsOf)}:",
            after.Components.Select(now => $"{now.Component.Title}. {PlanText.ExplainProgress(now)} {PlanText.ExplainDelivery(now)}"));
        paper.Part("What the registers count is not always what was written down in the plan:", after.Disagreements.Select(PlanText.Explain));
    }
}
