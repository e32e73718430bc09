using GatewayApi.Http;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>A version of a rule set in a list.</summary>
internal sealed record RuleSetView(string Id, string Version, string Title, string Source, string EffectiveFrom, string? EffectiveUntil, IReadOnlyList<string> Gates)
{
    internal static RuleSetView Of(RuleSet ruleSet) => new(
        ruleSet.Id,
        ruleSet.Version,
        ruleSet.Title,
        ruleSet.Source,
        Days.Of(ruleSet.EffectiveFrom),
        ruleSet.EffectiveUntil is { } until ? Days.Of(until) : null,
        [.. ruleSet.Gates.Select(static g => g.Id)]);
}
