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

        paper.Part("Components:", movement.Components.Select(MovementText.Explain));
        paper.Part("Milestones:", movement.Milestones.Select(MovementText.Explain));
        paper.Part("Evidence:", movement.Measures.Select(MovementText.Explain));
        paper.Part("New risks:", movement.RisksAdded.Select(static r => r.Title));
        paper.Part("No longer risks:", movement.RisksRemoved.Select(static r => r.Title));
    }
}
