namespace Transformation.Framework.Gateway;

/// <summary>From answers to the outcomes of rules, and from those to what is recommended.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class RuleOutcomes(RuleOutcomes.Place[] places, int asked, DecisionTable decisions)
{
    /// <summary>The outcome by whether the rule applies and, within that, by what its condition says; each false, unknown, true. Rows of four, so that no place lies outside.</summary>
    private static ReadOnlySpan<byte> ByAnswers =>
    [
        (byte)FindingOutcome.NotApplicable, (byte)FindingOutcome.NotApplicable, (byte)FindingOutcome.NotApplicable, 0,
        (byte)FindingOutcome.Unknown, (byte)FindingOutcome.Unknown, (byte)FindingOutcome.Unknown, 0,
        (byte)FindingOutcome.NotMet, (byte)FindingOutcome.Unknown, (byte)FindingOutcome.Met, 0,
        0, 0, 0, 0,
    ];

    /// <summary>The outcome of a rule, whatever waivers say.</summary>
    internal FindingOutcome Of(int rule, ReadOnlySpan<byte> values) => Of(places[rule], values);

    /// <summary>Writes the outcome of each rule asked, if there is room, and says what follows.</summary>
    /// <param name="values">The row of answers.</param>
    /// <param name="outcomes">Room for all outcomes, or for none.</param>
    internal Recommendation Conclude(ReadOnlySpan<byte> values, Span<FindingOutcome> outcomes)
    {
        Check(outcomes);
        var there = default(FindingPresence);
        for (var i = 0; i < asked; i++)
        {
            ref readonly var place = ref places[i];
            var outcome = Of(place, values);
            there.Add(unchecked(place.FirstPair + (int)outcome));
            if (i < outcomes.Length)
            {
                outcomes[i] = outcome;
            }
        }

        return decisions.TryDecide(there, out var decision) ? decision.Recommendation : Count(values, null);
    }

    /// <summary>The same of facts that come with waivers.</summary>
    internal Recommendation Conclude(PreparedFacts facts, Span<FindingOutcome> outcomes)
    {
        Check(outcomes);
        for (var i = 0; i < outcomes.Length && i < asked; i++)
        {
            outcomes[i] = facts.WithWaiver(i, Of(places[i], facts.Values));
        }

        return Count(facts.Values, facts);
    }

    private Recommendation Count(ReadOnlySpan<byte> values, PreparedFacts? waivers)
    {
        var tally = default(FindingTally);
        for (var i = 0; i < asked; i++)
        {
            var underlying = Of(places[i], values);
            tally.Add(places[i].Severity, waivers is null ? underlying : waivers.WithWaiver(i, underlying));
        }

        return decisions.Decide(tally.ToCounts()).Recommendation;
    }

    private static FindingOutcome Of(in Place place, ReadOnlySpan<byte> values) =>
        (FindingOutcome)ByAnswers[unchecked((values[place.Applies] << 2) | values[place.Condition]) & 15];

    private void Check(Span<FindingOutcome> outcomes)
    {
        if (!outcomes.IsEmpty && outcomes.Length < asked)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {asked} rules, but room for {outcomes.Length} outcomes."), nameof(outcomes));
        }
    }

    /// <summary>Where the two answers of a rule stand.</summary>
    /// <param name="Applies">The literal of whether it applies.</param>
    /// <param name="Condition">The literal of what it asks.</param>
    /// <param name="Severity">How much depends on it.</param>
    internal readonly record struct Place(int Applies, int Condition, RuleSeverity Severity)
    {
        /// <summary>What to add an outcome to for its place among <see cref="FindingCounts"/>.</summary>
        internal int FirstPair { get; } = FindingCounts.PairOf(Severity, FindingOutcome.Met) - (int)FindingOutcome.Met;
    }
}
