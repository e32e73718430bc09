using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What can come of a rule.</summary>
/// <param name="Applies">What can be said of whether it applies.</param>
/// <param name="Holds">What its condition can come to, whether or not the rule applies.</param>
/// <param name="HoldsWhereApplied">What its condition can come to where the rule is known to apply.</param>
internal readonly record struct PossibleAnswers(Truths Applies, Truths Holds, Truths HoldsWhereApplied)
{
    /// <summary>The outcomes that can be found of the rule, without waivers.</summary>
    internal ImmutableArray<FindingOutcome> Outcomes
    {
        get
        {
            var outcomes = ImmutableArray.CreateBuilder<FindingOutcome>();
            AddIf(HoldsWhereApplied.HasFlag(Truths.True), FindingOutcome.Met);
            AddIf(HoldsWhereApplied.HasFlag(Truths.False), FindingOutcome.NotMet);
            AddIf(HoldsWhereApplied.HasFlag(Truths.Unknown) || Applies.HasFlag(Truths.Unknown), FindingOutcome.Unknown);
            AddIf(Applies.HasFlag(Truths.False), FindingOutcome.NotApplicable);
            return outcomes.ToImmutable();

            void AddIf(bool isPossible, FindingOutcome outcome)
            {
                if (isPossible)
                {
                    outcomes.Add(outcome);
                }
            }
        }
    }

    /// <summary>These and what one more case allows; the two answers of a case are independent of each other.</summary>
    internal PossibleAnswers With(Truths applies, Truths holds) =>
        new(Applies | applies, Holds | holds, HoldsWhereApplied | (applies.HasFlag(Truths.True) ? holds : Truths.None));
}
