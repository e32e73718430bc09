namespace Transformation.Framework.Benefits;

/// <summary>What a cost line is multiplied by because estimates tend to be too low.</summary>
internal readonly record struct CostUplift(decimal Optimism, decimal Evidence)
{
    internal static CostUplift Of(CostLine cost, AppraisalSettings settings) => new(
        cost.Optimism?.Residual.Factor ?? 1, settings.CorrectionOf(cost.Evidence)?.Costs.Factor ?? 1);

    internal decimal Pounds(CostLine cost, decimal rebasing) => PoundGrid.Round(cost.Amount.Pounds * Optimism * Evidence * rebasing);
}
