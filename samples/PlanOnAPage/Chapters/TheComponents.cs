using NodaTime;

namespace PlanOnAPage.Chapters;

/// <summary>The twelve components, each from its own register.</summary>
internal static class TheComponents
{
    internal static async Task WriteAsync(Paper paper, Inputs inputs, LocalDate asOf)
    {
        var registers = inputs.Registers;
        TheCompact.Write(paper, registers.Compact, asOf);
        TheBoard.Write(paper, registers.Board, asOf);
        TheDesignTeams.Write(paper, registers, asOf);
        TheAccelerator.Write(paper, registers.Accelerator, asOf);
        await TheLearning.WriteAsync(paper, registers.Learning, inputs.Portfolio, asOf);
        TheGrowth.Write(paper, registers.Growth, asOf);
        TheBenefits.Write(paper, registers.Realisation, inputs.Portfolio, asOf);
        TheUsers.Write(paper, registers.Involvement, inputs.Portfolio, asOf);
        TheOversightGroup.Write(paper, inputs, asOf);
        TheGatewayPanel.Write(paper, registers.Panel, asOf);
        TheLoad.Write(paper, inputs.Portfolio, registers.Load, asOf);
    }
}
