using System.Globalization;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Gathers what is known about one initiative.</summary>
/// <remarks>What is not added stays unknown. Not thread-safe.</remarks>
public sealed class GateFactsBuilder
{
    private readonly InitiativeId initiative;
    private readonly List<GateFact> facts = [];
    private readonly List<EvidenceItem> evidence = [];
    private readonly List<Waiver> waivers = [];
    private readonly List<Promise> promises = [];
    private LifecycleStage? stage;

    /// <summary>Starts with nothing known.</summary>
    /// <param name="initiative">The initiative.</param>
    public GateFactsBuilder(InitiativeId initiative) => this.initiative = initiative;

    /// <summary>Says how far the initiative has come.</summary>
    /// <param name="reached">The stage; null if it is not on record.</param>
    /// <returns>This builder.</returns>
    public GateFactsBuilder At(LifecycleStage? reached)
    {
        stage = reached;
        return this;
    }

    /// <summary>Adds how far the change reaches, as the fact <see cref="InitiativeProfile.Scale"/>.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scale.</exception>
    public GateFactsBuilder Scale(ChangeScale scale) => Add(InitiativeProfile.FactOf(scale));

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

    /// <summary>Adds a waiver.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <returns>This builder.</returns>
    public GateFactsBuilder Add(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        waivers.Add(waiver);
        return this;
    }

    /// <summary>Adds a promise.</summary>
    /// <param name="promise">The promise.</param>
    /// <returns>This builder.</returns>
    public GateFactsBuilder Add(Promise promise)
    {
        ArgumentNullException.ThrowIfNull(promise);
        promises.Add(promise);
        return this;
    }

    /// <summary>Adds a fact of any kind.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="value">What it says.</param>
    /// <param name="date">From when on it was known; null if it always was.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder Fact(string id, GateValue value, LocalDate? date = null) => Add(new GateFact(id, value, date));

    /// <summary>Adds that a statement is true.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder Yes(string id) => Fact(id, new YesNoValue(true));

    /// <summary>Adds that a statement is false.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder No(string id) => Fact(id, new YesNoValue(false));

    /// <summary>Adds a number.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="number">The number.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFactsBuilder Number(string id, decimal number) => Fact(id, new NumberValue(number));

    /// <summary>Adds how many of something there are.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="count">How many.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier, or the count is out of range.</exception>
    public GateFactsBuilder Count(string id, int count) => Fact(id, new CountValue(count));

    /// <summary>Makes the facts from what was gathered so far; more can be added after.</summary>
    /// <exception cref="ArgumentException">The initiative or the stage cannot be accepted.</exception>
    /// <exception cref="InvalidDocumentException">A fact, a piece of evidence or a waiver stands twice, or evidence is held and stated to be absent on one date.</exception>
    public GateFacts Build()
    {
        var problems = new ProblemCollector();
        GateFactsChecks.Run(Placed("facts", facts), Placed("evidence", evidence), Placed("waivers", waivers), problems);
        return problems.IsEmpty
            ? new GateFacts(initiative, stage, facts, evidence, waivers, promises)
            : throw new InvalidDocumentException("set of gate facts", problems.ToImmutable());
    }

    private static IReadOnlyList<(string Path, T Value)> Placed<T>(string list, List<T> values) =>
        [.. values.Select((value, i) => (string.Create(CultureInfo.InvariantCulture, $"$.{list}[{i}]"), value))];
}
