using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Finds the fewest members whose coming would make a meeting quorate.</summary>
/// <remarks>
/// <para>Sets are tried in order of size, from the number that the rules surely need. At each step some attendee must come from the seats that an unmet rule needs
/// (<see cref="QuorumRule.Needed"/>), so only those are tried; and of seats that are alike in every respect only one, for if no set
/// with it will do, no set with the other will.</para>
/// <para>In general this is the hitting-set problem, which no known method solves quickly in all cases; so the work is limited, and when it runs out the
/// answer is a good set and the size below which there is surely none. Not thread-safe.</para>
/// </remarks>
internal sealed class QuorumRemedySearch
{
    /// <summary>How many times a rule may be held against a seat before the search is given up; in the order of a tenth of a second.</summary>
    private const long Budget = 500_000;

    private readonly QuorumRule rule;
    private readonly ImmutableArray<BodyMember> members;
    private readonly AlikeSeats alike;
    private readonly int workPerStep;
    private long work;

    internal QuorumRemedySearch(GovernanceBody body)
    {
        rule = body.Quorum;
        members = body.Members;
        alike = new(body);
        workPerStep = members.Length * QuorumParts.Size(rule);
    }

    /// <summary>The remedy for a meeting that is not quorate.</summary>
    internal QuorumRemedy Find(QuorumTally start)
    {
        var enough = Greedy(start);
        var size = rule.Fewest(start);
        for (; size < enough.Count; size++)
        {
            if (Within(start, size, []) is { } found)
            {
                return Remedy(size, found);
            }

            if (work > Budget)
            {
                break; // this size is not refuted, only those before it
            }
        }

        return Remedy(size, enough);
    }

    /// <summary>Whoever brings most unmet rules nearer, again and again: always enough, not always fewest.</summary>
    private List<int> Greedy(QuorumTally tally)
    {
        var added = new List<int>();
        while (!rule.IsMet(tally))
        {
            var best = Enumerable.Range(0, members.Length).Where(tally.CanTake).MaxBy(seat => rule.Progress(tally, seat));
            added.Add(best);
            tally = tally.With(best);
        }

        return added;
    }

    /// <summary>A set of at most so many more that is enough, without the closed seats; null if there is none, or if the work ran out.</summary>
    private List<int>? Within(QuorumTally tally, int left, ImmutableHashSet<int> closed)
    {
        if (rule.IsMet(tally))
        {
            return [];
        }

        work += workPerStep;
        if (rule.Fewest(tally) > left || work > Budget)
        {
            return null;
        }

        var open = Enumerable.Range(0, members.Length).Where(seat => !closed.Contains(seat) && tally.CanTake(seat)).ToList();
        var classes = alike.Classes(tally, rule.Needed(tally, open), closed).OrderByDescending(c => rule.Progress(tally, c[0]));
        foreach (var seats in classes)
        {
            if (Within(tally.With(seats[0]), left - 1, closed) is { } rest)
            {
                rest.Add(seats[0]);
                return rest;
            }

            closed = closed.Union(seats);
        }

        return null;
    }

    private QuorumRemedy Remedy(int atLeast, List<int> seats) => new(atLeast, [.. seats.Order().Select(seat => members[seat])]);
}
