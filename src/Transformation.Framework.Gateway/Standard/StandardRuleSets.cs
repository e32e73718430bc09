namespace Transformation.Framework.Gateway;

/// <summary>The rule sets that come with this package.</summary>
/// <remarks>
/// Embedded JSON documents, read by the same strict reader as any other; their text can be taken as a starting point for one's own. Read once, on first
/// use. Thread-safe.
/// </remarks>
public static class StandardRuleSets
{
    private static readonly Lazy<RuleSet> SystemGatewayOnce = new(static () => Read("system-gateway.json"));

    /// <summary>
    /// The five key elements at the ends of discovery, design, testing and delivery, in force from 3 October 2024.
    /// </summary>
    /// <remarks>
    /// Written from BNSSG ICB Board, 3 October 2024, item 6.2, and the other documents that each rule names. The paper gives the elements and
    /// principles; how severe each criterion is, from which scale of change it is asked, and how old evidence may be are this rule set's own reading, and its
    /// documents say so. Self-assessed maturity is never asked for.
    /// </remarks>
    public static RuleSet SystemGateway => SystemGatewayOnce.Value;

    private static RuleSet Read(string name)
    {
        using var stream = typeof(StandardRuleSets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The package lacks its resource {name}.");
        var utf8 = new byte[checked((int)stream.Length)];
        stream.ReadExactly(utf8);
        return GatewayJson.RuleSet.Load(utf8).OrThrow();
    }
}
