using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The functions of a host that answer inputs of kind predicate, by identifier.</summary>
/// <remarks>
/// A rule set names a predicate; only a host can give it a body. Answers become facts of the assessment, so that it can be replayed without the functions. A function must be safe to call from several
/// threads and give the same answer for the same facts and date. Immutable; safe to share between threads.
/// </remarks>
public sealed class GatePredicates
{
    private readonly ImmutableSortedDictionary<string, Func<GateFacts, LocalDate, PredicateValue>> functions;

    private GatePredicates(ImmutableSortedDictionary<string, Func<GateFacts, LocalDate, PredicateValue>> functions) => this.functions = functions;

    /// <summary>No functions.</summary>
    public static GatePredicates None { get; } = new(ImmutableSortedDictionary.Create<string, Func<GateFacts, LocalDate, PredicateValue>>(StringComparer.Ordinal));

    /// <summary>The inputs that have a function, in ordinal order.</summary>
    public IEnumerable<string> Ids => functions.Keys;

    /// <summary>These functions and one more, or another in the place of the one with its identifier.</summary>
    /// <param name="id">The input it answers.</param>
    /// <param name="function">Answers from what is known, as at a date; unknown when it cannot tell.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GatePredicates With(string id, Func<GateFacts, LocalDate, PredicateValue> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(functions.SetItem(IdentifierText.Check(id, "an input identifier", nameof(id)), function));
    }

    /// <summary>The facts with an answer for every predicate that the gate asks for and that no fact answers yet.</summary>
    internal GateFacts Answer(DatedGate gate, GateFacts facts)
    {
        foreach (var input in gate.Gate.Inputs)
        {
            if (input.Kind == InputKind.Predicate && facts.FactOf(input.Id, gate.AsOf) is null)
            {
                facts = facts.With(new GateFact(input.Id, AnswerOf(input.Id, gate, facts), gate.AsOf));
            }
        }

        return facts;
    }

    private PredicateValue AnswerOf(string id, DatedGate gate, GateFacts facts)
    {
        if (!functions.TryGetValue(id, out var function))
        {
            throw new GateFaultException(facts.Initiative, id, $"The rule set {gate.Gate.RuleSet.Id} asks the predicate {id}, and no function was registered for it.");
        }

        try
        {
            return function(facts, gate.AsOf) ?? throw new InvalidOperationException("It gave no answer; one that does not know says so.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new GateFaultException(facts.Initiative, id, $"The function of the predicate {id} failed on {facts.Initiative}: {fault.Message}", fault);
        }
    }
}
