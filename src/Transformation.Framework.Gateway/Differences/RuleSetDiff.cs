using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What differs between two versions of a rule set.</summary>
/// <remarks>Parts are told apart by identifier: one under a new identifier is removed and added. Immutable; safe to share between threads.</remarks>
public sealed class RuleSetDiff
{
    private RuleSetDiff(RuleSet older, RuleSet newer)
    {
        Older = older;
        Newer = newer;
        Properties = RuleSetComparison.Properties(older, newer);
        Elements = RuleSetComparison.Parts(older.Elements, newer.Elements, static e => e.Id, PartProperties.OfElements);
        Gates = RuleSetComparison.Parts(older.Gates, newer.Gates, static g => g.Id, PartProperties.OfGates);
        Inputs = RuleSetComparison.Parts(older.Inputs, newer.Inputs, static i => i.Id, PartProperties.OfInputs);
        Parameters = RuleSetComparison.Parts(older.Parameters, newer.Parameters, static p => p.Id, PartProperties.OfParameters);
        Rules = RuleSetComparison.Parts(older.Rules, newer.Rules, static r => r.Id, PartProperties.OfRules);
    }

    /// <summary>The version compared with.</summary>
    public RuleSet Older { get; }

    /// <summary>The version that is described.</summary>
    public RuleSet Newer { get; }

    /// <summary>
    /// The properties of the rule set itself that differ, by their names in the JSON document; <c>elements</c> and <c>gates</c> when their order does, <c>decisions</c> when the decision table does.
    /// </summary>
    public ImmutableArray<string> Properties { get; }

    /// <summary>The key elements that differ, in order of identifier.</summary>
    public ImmutableArray<PartChange<KeyElement>> Elements { get; }

    /// <summary>The gates that differ, in order of identifier.</summary>
    public ImmutableArray<PartChange<Gate>> Gates { get; }

    /// <summary>The inputs that differ, in order of identifier.</summary>
    public ImmutableArray<PartChange<GateInput>> Inputs { get; }

    /// <summary>The parameters that differ, in order of identifier.</summary>
    public ImmutableArray<PartChange<GateParameter>> Parameters { get; }

    /// <summary>The rules that differ, in order of identifier.</summary>
    public ImmutableArray<PartChange<GateRule>> Rules { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Properties.IsEmpty && Elements.IsEmpty && Gates.IsEmpty && Inputs.IsEmpty && Parameters.IsEmpty && Rules.IsEmpty;

    /// <summary>Compares two versions, or two rule sets of different identity.</summary>
    /// <remarks>Takes time in proportion to what they hold.</remarks>
    /// <param name="older">The version to compare with.</param>
    /// <param name="newer">The version to describe.</param>
    public static RuleSetDiff Between(RuleSet older, RuleSet newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new(older, newer);
    }
}
