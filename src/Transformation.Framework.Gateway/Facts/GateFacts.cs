using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Everything known about one initiative that a gate may ask: its scale, its stage, facts, and evidence.</summary>
/// <remarks>
/// <para>No fact stands twice; no piece of evidence stands twice (same type, date and reference), so that it cannot be counted twice; and no type of evidence is
/// both held and stated to be absent on one date.</para>
/// <para>Self-assessed maturity has no place here: it is for learning, and no shipped rule asks for it.</para>
/// <para>Look-ups take constant time. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class GateFacts
{
    private readonly FrozenDictionary<string, GateFact> factsById;
    private readonly FrozenDictionary<string, ImmutableArray<EvidenceItem>> evidenceByType;

    internal GateFacts(
        InitiativeId initiative, ChangeScale scale, LifecycleStage stage, IEnumerable<GateFact> facts, IEnumerable<EvidenceItem> evidence)
    {
        Initiative = initiative != default ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
        Scale = Enum.IsDefined(scale) ? scale : throw new ArgumentOutOfRangeException(nameof(scale), scale, "There is no such scale.");
        Stage = Enum.IsDefined(stage) ? stage : throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage.");
        Facts = [.. facts.OrderBy(static f => f.Id, StringComparer.Ordinal)];
        Evidence = [.. evidence.OrderBy(static e => e.Type, StringComparer.Ordinal).ThenBy(static e => e.Date).ThenBy(static e => e.Reference ?? e.NoneBecause, StringComparer.Ordinal)];
        factsById = Facts.ToFrozenDictionary(static f => f.Id, StringComparer.Ordinal);
        evidenceByType = Evidence
            .GroupBy(static e => e.Type, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>How far the change reaches; rules may apply from a scale up.</summary>
    public ChangeScale Scale { get; }

    /// <summary>How far the initiative has come.</summary>
    public LifecycleStage Stage { get; }

    /// <summary>The facts, in order of identifier.</summary>
    public ImmutableArray<GateFact> Facts { get; }

    /// <summary>The evidence, in order of type, date and reference.</summary>
    public ImmutableArray<EvidenceItem> Evidence { get; }

    /// <summary>The same facts and evidence at another scale and stage, for a host whose portfolio knows those.</summary>
    /// <param name="scale">How far the change reaches.</param>
    /// <param name="stage">How far the initiative has come.</param>
    public GateFacts With(ChangeScale scale, LifecycleStage stage) => new(Initiative, scale, stage, Facts, Evidence);

    internal GateFact? FactOf(string id) => factsById.GetValueOrDefault(id);

    internal ImmutableArray<EvidenceItem> EvidenceOf(string type) => evidenceByType.GetValueOrDefault(type, []);
}
