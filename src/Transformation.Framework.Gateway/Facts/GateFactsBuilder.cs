using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Gathers what is known about one initiative.</summary>
/// <remarks>What is not added stays unknown. Not thread-safe.</remarks>
public sealed class GateFactsBuilder
{
    private readonly InitiativeId initiative;
    private readonly ChangeScale scale;
    private readonly LifecycleStage stage;
    private readonly List<GateFact> facts = [];
    private readonly List<EvidenceItem> evidence = [];

    /// <summary>Starts from what every initiative has.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="scale">How far the change reaches.</param>
    /// <param name="stage">How far it has come.</param>
    public GateFactsBuilder(InitiativeId initiative, ChangeScale scale, LifecycleStage stage)
    {
        this.initiative = initiative;
        this.scale = scale;
        this.stage = stage;
    }

    /// <summary>Adds a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>This builder.</returns>
    public GateFactsBuilder Add(GateFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        facts.Add(fact);
        return this;
    }

    /// <summary>Adds a piece of evidence, or the statement that there is none.</summary>
    /// <param name="item">The evidence.</param>
    /// <returns>This builder.</returns>
    public GateFactsBuilder Add(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        evidence.Add(item);
        return this;
    }

    /// <summary>Adds that a statement is true.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder Yes(string id) => Add(new YesNoFact(id, true));

    /// <summary>Adds that a statement is false.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder No(string id) => Add(new YesNoFact(id, false));

    /// <summary>Adds a number.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="value">The number.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder Number(string id, decimal value) => Add(new NumberFact(id, value));

    /// <summary>Makes the facts from what was gathered so far; more can be added after.</summary>
    /// <exception cref="ArgumentException">The initiative, the scale or the stage cannot be accepted.</exception>
    /// <exception cref="InvalidDocumentException">A fact or a piece of evidence stands twice, or evidence is held and stated to be absent on one date.</exception>
    public GateFacts Build()
    {
        var problems = new ProblemCollector();
        GateFactsChecks.Run(
            facts.Select(static (fact, i) => (PathOf("facts", i), fact)), [.. evidence.Select(static (item, i) => (PathOf("evidence", i), item))], problems);
        return problems.IsEmpty
            ? new GateFacts(initiative, scale, stage, facts, evidence)
            : throw new InvalidDocumentException("set of gate facts", problems.ToImmutable());
    }

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");
}
