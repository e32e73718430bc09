using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The table as a gate of this library, ready to judge.</summary>
internal sealed class GatewayGate
{
    private GatewayGate(DatedGate gate)
    {
        Dated = gate;
        Mapped = gate.With(InitiativeFacts.Map);
    }

    public DatedGate Dated { get; }

    public MappedGate<InitiativeRecord> Mapped { get; }

    public static GatewayGate Of(TableRule[] rules) => Of(GatewayRuleSet.Of(rules));

    public static GatewayGate Of(RuleSet ruleSet) => new(CompiledGate.Of(ruleSet, GatewayRuleSet.Gate).AsAt(InitiativeRecords.AsOf));

    /// <summary>What a host holds that has gathered its facts before: laid out, for the date.</summary>
    public PreparedFacts Prepared(InitiativeRecord initiative) => Dated.Prepare(Mapped.Facts(initiative));

    /// <summary>Judges and looks at everything the explanation gives as data, also at what is only worked out when asked for: how much it holds.</summary>
    public int ReadExplanation(InitiativeRecord initiative)
    {
        var assessment = Mapped.Assess(initiative);
        return assessment.Findings.Length + assessment.Elements.Length + assessment.Conditions.Length + assessment.Burden.Asked;
    }

    public string Explain(InitiativeRecord initiative) => GatewayText.Of(Mapped.Assess(initiative));

    /// <summary>For each rule of a table, its place among the findings, which are in an order of their own.</summary>
    public int[] PlacesOf(TableRule[] rules)
    {
        var places = Dated.Gate.Rules.Index().ToDictionary(static r => r.Item.Id, static r => r.Index, StringComparer.Ordinal);
        return [.. rules.Select(r => places[r.Id])];
    }
}
