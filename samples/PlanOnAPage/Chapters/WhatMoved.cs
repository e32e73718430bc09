using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>What a board asks that last looked on the earlier day.</summary>
internal static class WhatMoved
{
    internal static void Write(Paper paper, PlanMovement movement)
    {
        paper.Heading($"What moved since {Words.Day(movement.Before.AsOf)}");
        if (movement.IsEmpty)
        {
            paper.Say("Nothing.");
            return;
        }

        Part(paper, "Components:", movement.Components.Select(MovementText.Explain));
        Part(paper, "Milestones:", movement.Milestones.Select(MovementText.Explain));
        Part(paper, "Evidence:", movement.Measures.Select(MovementText.Explain));
        Part(paper, "New risks:", movement.RisksAdded.Select(static r => r.Title));
        Part(paper, "No longer risks:", movement.RisksRemoved.Select(static r => r.Title));
    }

    private static void Part(Paper paper, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            paper.Say(title);
            paper.Points(all);
        }
    }
}
