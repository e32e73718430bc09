using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>How the facts a gate asks for are read from a host's own objects, so that nothing has to be copied to be judged.</summary>
/// <remarks>
/// Each function gives null for what is not known: that is what makes a question unknown. What is not mapped is unknown too. Functions must be safe to call from several threads; to judge without allocation they must not allocate.
/// Each call gives a new map. Immutable; safe to share between threads.
/// </remarks>
/// <typeparam name="T">The type of the host's objects.</typeparam>
public sealed class GateFactMap<T>
    where T : class
{
    private readonly Func<T, InitiativeId> initiative;
    private readonly ImmutableDictionary<string, MappedInput<T>> inputs;
    private readonly Func<T, ImmutableArray<Waiver>>? waivers;

    /// <summary>Starts a map that answers nothing yet.</summary>
    /// <param name="initiative">Which initiative an object is about.</param>
    public GateFactMap(Func<T, InitiativeId> initiative)
        : this(initiative ?? throw new ArgumentNullException(nameof(initiative)), ImmutableDictionary.Create<string, MappedInput<T>>(StringComparer.Ordinal), null)
    {
    }

    private GateFactMap(Func<T, InitiativeId> initiative, ImmutableDictionary<string, MappedInput<T>> inputs, Func<T, ImmutableArray<Waiver>>? waivers)
    {
        this.initiative = initiative;
        this.inputs = inputs;
        this.waivers = waivers;
    }

    internal bool HasWaivers => waivers is not null;

    /// <summary>Maps a statement.</summary>
    /// <param name="id">The input.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier, or is mapped already.</exception>
    public GateFactMap<T> YesNo(string id, Func<T, bool?> read) => With(id, new MappedInputs.YesNo<T>(id, read));

    /// <summary>Maps a number.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Number(string id, Func<T, decimal?> read) => With(id, new MappedInputs.Number<T>(read));

    /// <summary>Maps a count.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Count(string id, Func<T, int?> read) => With(id, new MappedInputs.Count<T>(read));

    /// <summary>Maps an amount of money.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Money(string id, Func<T, Money?> read) => With(id, new MappedInputs.Money<T>(read));

    /// <summary>Maps a date.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Date(string id, Func<T, LocalDate?> read) => With(id, new MappedInputs.Date<T>(read));

    /// <summary>Maps a length of time.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Period(string id, Func<T, PeriodValue?> read) => With(id, new MappedInputs.Whole<T, PeriodValue>(InputKind.Period, read));

    /// <summary>Maps a part of a whole.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Ratio(string id, Func<T, RatioValue?> read) => With(id, new MappedInputs.Whole<T, RatioValue>(InputKind.Ratio, read));

    /// <summary>Maps one of several words.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Choice(string id, Func<T, string?> read) => With(id, new MappedInputs.Choice<T>(read));

    /// <summary>Maps a list.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Items(string id, Func<T, ItemsValue?> read) => With(id, new MappedInputs.Whole<T, ItemsValue>(InputKind.Items, read));

    /// <summary>Maps a predicate: a question that only the host can answer.</summary>
    /// <inheritdoc cref="YesNo"/>
    public GateFactMap<T> Predicate(string id, Func<T, PredicateValue?> read) => With(id, new MappedInputs.Whole<T, PredicateValue>(InputKind.Predicate, read));

    /// <summary>Maps evidence.</summary>
    /// <param name="id">The input.</param>
    /// <param name="read">Reads the evidence, all of this type; default for none.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier, or is mapped already.</exception>
    public GateFactMap<T> Evidence(string id, Func<T, ImmutableArray<EvidenceItem>> read) => With(id, new MappedInputs.Evidence<T>(read));

    /// <summary>Maps evidence of which the host keeps one date only.</summary>
    /// <param name="id">The input.</param>
    /// <param name="reference">Where the evidence is to be found, for the explanation.</param>
    /// <param name="read">Reads the date of the evidence; null while there is none on record.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier or is mapped already, or the reference cannot be accepted as text.</exception>
    public GateFactMap<T> EvidenceDate(string id, string reference, Func<T, LocalDate?> read) =>
        With(id, new MappedInputs.EvidenceDate<T>(id, DomainText.Required(reference, nameof(reference)), read));

    /// <summary>Says which waivers an object has.</summary>
    /// <param name="read">Reads them; default for none.</param>
    public GateFactMap<T> Waivers(Func<T, ImmutableArray<Waiver>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(initiative, inputs, read);
    }

    internal MappedInput<T>? InputOf(string id) => inputs.GetValueOrDefault(id);

    internal InitiativeId InitiativeOf(T host) => initiative(host);

    internal ImmutableArray<Waiver> WaiversOf(T host) => waivers?.Invoke(host) is { IsDefault: false } given ? given : [];

    private GateFactMap<T> With(string id, MappedInput<T> input)
    {
        IdentifierText.Check(id, "an input identifier", nameof(id));
        return inputs.ContainsKey(id)
            ? throw new ArgumentException($"The input {id} is mapped already.", nameof(id))
            : new(initiative, inputs.Add(id, input), waivers);
    }
}
