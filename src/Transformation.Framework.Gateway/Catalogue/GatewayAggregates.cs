using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Gateway;

/// <summary>What of this package can be kept in an <see cref="IAggregateStore"/>, under which names and keys.</summary>
public static class GatewayAggregates
{
    /// <summary>Rule sets, a version each. Key: <c>identifier@version</c>.</summary>
    public static AggregateType<RuleSet> RuleSets { get; } = new("gateway-rule-set", GatewayJson.RuleSet, static r => $"{r.Id}@{r.Version}");

    /// <summary>What is known about one initiative, as a register with one entry. Key: the initiative.</summary>
    /// <remarks>A register of none or of several has no key: asking for it throws <see cref="ArgumentException"/>. A host that keeps one register of all declares a type of its own.</remarks>
    public static AggregateType<EvidenceRegister> Evidence { get; } = new("gateway-initiative-evidence", GatewayJson.Evidence, static r => r.Initiatives is [var only]
        ? only.Initiative.Value
        : throw new ArgumentException(FormattableString.Invariant($"Evidence is kept by initiative: the register holds {r.Initiatives.Length} of them, not one."), nameof(r)));
}
