using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Which initiatives go ahead within a budget, taken one by one in the order of their rank.</summary>
/// <remarks>
/// Taking the best value for a pound first is quick and can be explained, but need not be the best set there is; <see cref="Bound"/> says how far from it at most.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class BudgetFill
{
    private BudgetFill(Money budget, ImmutableArray<BudgetChoice> choices, Money left, Money bound, ImmutableArray<DoubleClaim> claimedTwice)
    {
        Budget = budget;
        Choices = choices;
        Left = left;
        Bound = bound;
        var goingAhead = Chosen.Select(static i => i.Initiative).ToHashSet();
        ClaimedTwice = [.. claimedTwice.Where(d => d.Claims.Select(static c => c.Initiative).Distinct().Count(goingAhead.Contains) > 1)];
        NetPresentSocialValue = Money.Sum(Chosen.Select(static i => i.NetPresentSocialValue), budget.Basis);
    }

    /// <summary>The budget.</summary>
    public Money Budget { get; }

    /// <summary>Each initiative with what became of it, in the order of their rank.</summary>
    public ImmutableArray<BudgetChoice> Choices { get; }

    /// <summary>Those that go ahead.</summary>
    public IEnumerable<RankedInitiative> Chosen => Choices.Where(static c => c.Verdict == BudgetVerdict.Chosen).Select(static c => c.Initiative);

    /// <summary>What is left of the budget.</summary>
    public Money Left { get; }

    /// <summary>What those that go ahead are worth together.</summary>
    public Money NetPresentSocialValue { get; }

    /// <summary>No set of the initiatives within the budget is worth more than this: what it would be if a part of one of them could go ahead.</summary>
    public Money Bound { get; }

    /// <summary>What more than one of those that go ahead claims: their value together may be too high.</summary>
    public ImmutableArray<DoubleClaim> ClaimedTwice { get; }

    /// <summary>Explains each step in plain English, one a line, and names what is counted twice.</summary>
    public string Explain() => string.Join('\n', Choices.Select(static c => c.ToString()).Concat(ClaimedTwice.Select(static d => $"Counted twice: {d}.")));

    internal static BudgetFill Of(Money budget, IEnumerable<RankedInitiative> ranked, ImmutableArray<DoubleClaim> claimedTwice)
    {
        var choices = ImmutableArray.CreateBuilder<BudgetChoice>();
        var (left, divisible, bound) = (budget.Pounds, budget.Pounds, 0m);
        foreach (var initiative in ranked)
        {
            var before = budget with { Pounds = left };
            if (!initiative.IsWorthwhile)
            {
                choices.Add(new(initiative, BudgetVerdict.NotWorthwhile, before));
                continue;
            }

            var fits = initiative.Takes <= left;
            choices.Add(new(initiative, fits ? BudgetVerdict.Chosen : BudgetVerdict.DoesNotFit, before));
            left -= fits ? initiative.Takes : 0;
            bound += initiative.Takes <= divisible
                ? initiative.NetPresentSocialValue.Pounds
                : initiative.NetPresentSocialValue.Pounds * divisible / initiative.Takes;
            divisible = decimal.Max(0, divisible - initiative.Takes);
        }

        return new(budget, choices.ToImmutable(), budget with { Pounds = left }, budget with { Pounds = bound }, claimedTwice);
    }
}
