using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>What was found about one rule, what was asked and read for it, and who can supply what is missing.</summary>
internal sealed record FindingView(
    string Rule, string Element, string Severity, string Title, string Outcome, string Underlying, IReadOnlyList<string> Readings, IReadOnlyList<MissingView> Missing, string Guidance)
{
    internal static FindingView Of(Finding finding) => new(
        finding.Rule.Id,
        finding.Rule.Element,
        GatewayText.Of(finding.Rule.Severity),
        finding.Rule.Title,
        GatewayText.Of(finding.Outcome),
        GatewayText.Of(finding.Underlying),
        [.. finding.Readings.Select(static r => GatewayText.Of(r))],
        [.. finding.Missing.Select(static m => new MissingView(m.Input.Id, m.Input.Title, m.Input.SuppliedBy))],
        finding.Rule.Guidance);
}
