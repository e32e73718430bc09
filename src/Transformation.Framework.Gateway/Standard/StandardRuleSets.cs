namespace Transformation.Framework.Gateway;

/// <summary>The rule sets that come with this package.</summary>
/// <remarks>
/// Embedded JSON documents, read by the same strict reader as any other; their text can be taken as a starting point for one's own. Each is read once, on first
/// use. What the sources ask is theirs; how severe each criterion is, of which initiatives it is asked, and how old evidence may be are mostly these rule sets' own reading, and the documents
/// say so rule by rule. Self-assessed maturity is never asked for. Thread-safe.
/// </remarks>
public static class StandardRuleSets
{
    private static readonly Lazy<RuleSet> SystemGatewayOnce = new(static () => Read("system-gateway.json"));
    private static readonly Lazy<RuleSet> NhsServiceChangeOnce = new(static () => Read("nhs-service-change.json"));
    private static readonly Lazy<RuleSet> DesignTeamOnce = new(static () => Read("design-team.json"));

    /// <summary>The five key elements of a system gateway at the ends of discovery, design, testing and delivery, in force from 3 October 2024.</summary>
    /// <remarks>Written from BNSSG ICB Board, 3 October 2024, item 6.2, and the other documents that each rule names.</remarks>
    public static RuleSet SystemGateway => SystemGatewayOnce.Value;

    /// <summary>The government's four tests for service change, NHS England's test for bed closures, and the equality duties, over the stages of assurance.</summary>
    /// <remarks>
    /// Written from NHS England, Planning, assuring and delivering service change for patients (March 2018) with its addendum of May 2022, and the other documents that each rule names. It is an aid to preparing
    /// for assurance, not NHS England's own form of it.
    /// </remarks>
    public static RuleSet NhsServiceChange => NhsServiceChangeOnce.Value;

    /// <summary>Who is on an integrated design team and what time they are given: when it is formed, and whether it is still fit for its task.</summary>
    /// <remarks>Written from BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3, and the other documents that each rule names.</remarks>
    public static RuleSet DesignTeam => DesignTeamOnce.Value;

    private static RuleSet Read(string name)
    {
        using var stream = typeof(StandardRuleSets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The package lacks its resource {name}.");
        var utf8 = new byte[checked((int)stream.Length)];
        stream.ReadExactly(utf8);
        return GatewayJson.RuleSet.Load(utf8).OrThrow();
    }
}
