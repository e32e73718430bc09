using NodaTime;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 1: who has signed what, and who gives without getting.</summary>
internal static class TheCompact
{
    internal static void Write(Paper paper, Compact compact, LocalDate asOf)
    {
        var standing = CompactStanding.Of(compact, asOf);
        paper.Heading("1. The compact");
        paper.Tell(CompactText.Explain(standing));
        paper.Part("To look at:", standing.Findings.Select(CompactText.Describe));
        paper.Part("Feedback:", standing.Feedback.Select(CompactText.Describe));
    }
}
