using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Maps how many findings there are, by severity and outcome, to one recommendation and, where a row gives one, a rating of delivery confidence.</summary>
/// <remarks>
/// <para>A table that exists is total: some row decides on any counts whatever, also on those that no rule set can give. No row stands in it in vain, and under
/// <see cref="HitPolicy.Unique"/> no two match the same counts. This is proved when it is made, over all counts, by parting them where a range begins or ends; a table for which that would take too long
/// is refused.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class DecisionTable
{
    private const string What = "decision table";

    private readonly ImmutableArray<Step> steps;
    private readonly bool asksPresenceOnly;

    /// <summary>For a caller that has run <see cref="DecisionTableChecks"/>.</summary>
    internal DecisionTable(HitPolicy hitPolicy, ImmutableArray<DecisionRow> rows, ConfidenceScale? confidenceScale)
    {
        HitPolicy = hitPolicy;
        Rows = rows;
        ConfidenceScale = confidenceScale;
        steps = [.. HitOrder.Of(hitPolicy, rows, confidenceScale).Select(i => StepOf(i, rows[i], confidenceScale))];
        asksPresenceOnly = rows.All(static row => row.When.All(static r => (r.AtLeast, r.AtMost) is (1, null) or (0, 0)));
    }

    /// <summary>
    /// The table of a rule set that does not bring its own. The first that holds: a mandatory rule is not met: pause; a mandatory rule is unknown: more evidence needed; an
    /// important rule is not met or unknown: proceed with conditions; otherwise proceed. It gives no rating.
    /// </summary>
    /// <remarks>
    /// Advisory rules change nothing, and a waived rule by itself blocks nothing. The order of the first two is our own choice: what is known to fail is said before what is
    /// not known. That it is total is proved by a test and not again in every process.
    /// </remarks>
    public static DecisionTable Standard { get; } = new(
        HitPolicy.First,
        [
            DecisionRow.Create(Recommendation.Pause, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet)]),
            DecisionRow.Create(Recommendation.MoreEvidenceNeeded, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.Unknown)]),
            DecisionRow.Create(Recommendation.ProceedWithConditions, [FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.NotMet)]),
            DecisionRow.Create(Recommendation.ProceedWithConditions, [FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.Unknown)]),
            DecisionRow.Create(Recommendation.Proceed, []),
        ],
        confidenceScale: null);

    /// <summary>Which row decides when more than one could.</summary>
    public HitPolicy HitPolicy { get; }

    /// <summary>Its rows, in the order given.</summary>
    public ImmutableArray<DecisionRow> Rows { get; }

    /// <summary>The scale of the ratings that its rows give, or on which a panel is to give one; null when there is none.</summary>
    public ConfidenceScale? ConfidenceScale { get; }

    /// <summary>Makes a table, or says everything that is wrong with it.</summary>
    /// <param name="hitPolicy">Which row decides when more than one could.</param>
    /// <param name="rows">Its rows, 1 to 64.</param>
    /// <param name="confidenceScale">The scale of the ratings that its rows give; null when they give none.</param>
    /// <returns>
    /// The table, or problems with paths such as <c>$.rows[2].when[0]</c>: a range or a rating that cannot be; counts that no row matches, with an example; two rows that match the same
    /// counts under <see cref="HitPolicy.Unique"/>, with an example; a row that can never decide.
    /// </returns>
    /// <remarks>Takes time in proportion to the number of combinations of ranges that must be told apart; past 200,000 of them the table is refused.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hit policy.</exception>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public static Checked<DecisionTable> Create(HitPolicy hitPolicy, ImmutableArray<DecisionRow> rows, ConfidenceScale? confidenceScale = null)
    {
        if (!Enum.IsDefined(hitPolicy))
        {
            throw new ArgumentOutOfRangeException(nameof(hitPolicy), hitPolicy, "There is no such hit policy.");
        }

        rows = rows.IsDefault ? [] : rows.Contains(null!) ? throw new ArgumentNullException(nameof(rows)) : rows;
        var problems = new ProblemCollector();
        new DecisionTableChecks([.. rows.Select(static (row, i) => (FormattableString.Invariant($"$.rows[{i}]"), (DecisionRow?)row))], problems)
            .Run(hitPolicy, isScaleRead: true, confidenceScale);
        return problems.IsEmpty
            ? Checked<DecisionTable>.Valid(What, new(hitPolicy, rows, confidenceScale))
            : Checked<DecisionTable>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>What the table says of some counts.</summary>
    /// <param name="counts">How many findings there are.</param>
    /// <returns>The outcome; the same object each time the same row decides.</returns>
    /// <remarks>Allocates nothing. Takes time in proportion to the number of ranges in the table, at most.</remarks>
    public DecisionOutcome Decide(in FindingCounts counts)
    {
        foreach (ref readonly var step in steps.AsSpan())
        {
            if (step.Matches(counts))
            {
                return step.Outcome;
            }
        }

        throw new UnreachableException("A decision table has a row for any counts.");
    }

    /// <summary>What the table says, if all it asks is what there is at all, however often: true of the standard table and of most.</summary>
    internal bool TryDecide(FindingPresence there, [NotNullWhen(true)] out DecisionOutcome? outcome)
    {
        outcome = null;
        for (var i = 0; asksPresenceOnly && outcome is null; i++)
        {
            ref readonly var step = ref steps.AsSpan()[i];
            outcome = there.Has(step.Needed) && !there.HasAny(step.Barred) ? step.Outcome : null;
        }

        return outcome is not null;
    }

    private static Step StepOf(int index, DecisionRow row, ConfidenceScale? scale) => new(
        [.. row.When.Select(static r => new Bounds(FindingCounts.PairOf(r.Severity, r.Outcome), r.AtLeast, r.AtMost ?? int.MaxValue))],
        new DecisionOutcome(index, row, row.Confidence is { } confidence ? scale!.Rating(confidence) : null));

    private readonly record struct Bounds(int Pair, int Least, int Most);

    /// <summary>One row made ready to decide; an array rather than a list of ranges, so that no enumerator and no interface stands between.</summary>
    private readonly struct Step(Bounds[] bounds, DecisionOutcome outcome)
    {
        internal DecisionOutcome Outcome { get; } = outcome;

        /// <summary>What must be there, and what must not, where that is all that is asked.</summary>
        internal FindingPresence Needed { get; } = Those(bounds, static b => b.Least > 0);

        internal FindingPresence Barred { get; } = Those(bounds, static b => b.Most == 0);

        internal bool Matches(in FindingCounts counts)
        {
            foreach (var bound in bounds)
            {
                var count = counts.At(bound.Pair);
                if (count < bound.Least || count > bound.Most)
                {
                    return false;
                }
            }

            return true;
        }

        private static FindingPresence Those(Bounds[] bounds, Func<Bounds, bool> which)
        {
            var there = default(FindingPresence);
            foreach (var bound in bounds)
            {
                if (which(bound))
                {
                    there.Add(bound.Pair);
                }
            }

            return there;
        }
    }
}
