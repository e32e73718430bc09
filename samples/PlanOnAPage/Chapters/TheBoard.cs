using NodaTime;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 2: who has taken which part of the programme. What members think of their own maturity is theirs, and not here.</summary>
internal static class TheBoard
{
    internal static void Write(Paper paper, BoardProgramme programme, LocalDate asOf)
    {
        var coverage = BoardCoverage.Of(programme, asOf);
        paper.Heading("2. The board's development");
        paper.Tell(BoardDevelopmentText.Explain(coverage));
        paper.Part("Parts of the programme:", coverage.Modules.Select(BoardDevelopmentText.Describe));
        paper.Part("Still to complete it:", coverage.Members.Where(static m => !m.IsComplete).Select(BoardDevelopmentText.Describe));
    }
}
