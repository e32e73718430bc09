using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>A decision judged again, as at its own date and by its own rules and facts.</summary>
internal sealed record ReplayView(bool IsSame, IReadOnlyList<DifferenceView> Differences)
{
    internal static ReplayView Of(PanelDecisionReplay replay) =>
        new(replay.IsSame, [.. replay.Differences.Select(static d => new DifferenceView(d.Rule, d.What, d.Recorded, d.Replayed))]);
}
