using System.Numerics;
using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>
/// What a rule set should find, worked out in the most literal way, with nothing of the engine: null is unknown, lists are searched from end to end, ratios are multiplied out, and of a number of things that is
/// not known every possibility is tried.
/// </summary>
internal sealed class Oracle(RuleSet ruleSet, GateFacts facts, LocalDate asOf)
{
    private readonly Dictionary<string, FindingOutcome> judged = new(StringComparer.Ordinal);

    internal FindingOutcome Outcome(GateRule rule)
    {
        var underlying = Underlying(rule);
        var isWaived = facts.Waivers.Any(w => w.Rule == rule.Id && w.Approved <= asOf && asOf <= w.Expires);
        return isWaived && underlying is (FindingOutcome.NotMet or FindingOutcome.Unknown) ? FindingOutcome.Waived : underlying;
    }

    internal FindingOutcome Underlying(GateRule rule)
    {
        if (!judged.TryGetValue(rule.Id, out var outcome))
        {
            var applies = rule.AppliesWhen is null ? true : Answer(rule.AppliesWhen);
            outcome = applies == false ? FindingOutcome.NotApplicable : applies is null ? FindingOutcome.Unknown : Answer(rule.Condition) switch
            {
                true => FindingOutcome.Met,
                false => FindingOutcome.NotMet,
                null => FindingOutcome.Unknown,
            };
            judged.Add(rule.Id, outcome);
        }

        return outcome;
    }

    /// <summary>By the standard table.</summary>
    internal Recommendation Recommend(string gate)
    {
        var found = ruleSet.Rules.Where(r => r.Gates.Contains(gate)).Select(r => (r.Severity, Outcome: Outcome(r))).ToHashSet();
        return found.Contains((RuleSeverity.Mandatory, FindingOutcome.NotMet)) ? Recommendation.Pause
            : found.Contains((RuleSeverity.Mandatory, FindingOutcome.Unknown)) ? Recommendation.MoreEvidenceNeeded
            : found.Contains((RuleSeverity.Important, FindingOutcome.NotMet)) || found.Contains((RuleSeverity.Important, FindingOutcome.Unknown)) ? Recommendation.ProceedWithConditions
            : Recommendation.Proceed;
    }

    private bool? Answer(Condition condition) => condition switch
    {
        EvidenceCondition evidence => Evidence(evidence),
        RuleCondition other => Underlying(ruleSet.Rules.Single(r => r.Id == other.RuleId)) switch
        {
            FindingOutcome.Met => true,
            FindingOutcome.NotMet => false,
            FindingOutcome.NotApplicable => other.OrNotApplicable,
            _ => null,
        },
        _ => Answer(condition, Fact, ruleSet.Inputs, Answer),
    };

    private bool? Answer(Condition condition, Func<string, GateValue?> known, IReadOnlyList<GateInput> inputs, Func<Condition, bool?> deeper)
    {
        switch (condition)
        {
            case AllCondition all:
                return Joined(all, all.Conditions.Length, deeper);
            case AnyCondition any:
                return Joined(any, 1, deeper);
            case AtLeastCondition atLeast:
                return Joined(atLeast, atLeast.Count, deeper);
            case NoneCondition none:
                return !Joined(none, 1, deeper);
            case NotCondition not:
                return !deeper(not.Condition);
            default:
                var asked = (InputCondition)condition;
                return known(asked.Input) is { } value ? Answer(asked, value, inputs.Single(i => i.Id == asked.Input)) : null;
        }
    }

    private bool? Answer(InputCondition asked, GateValue value, GateInput input) => asked switch
    {
        YesCondition => ((YesNoValue)value).IsTrue,
        PredicateCondition => ((PredicateValue)value).Answer switch { Truth.True => true, Truth.False => false, _ => null },
        OneOfCondition oneOf => oneOf.Words.Contains(((ChoiceValue)value).Word),
        CompareCondition compare => compare.Comparison switch
        {
            Comparison.AtLeast => Order(value, Limit(compare.Threshold), input) >= 0,
            Comparison.MoreThan => Order(value, Limit(compare.Threshold), input) > 0,
            Comparison.AtMost => Order(value, Limit(compare.Threshold), input) <= 0,
            Comparison.LessThan => Order(value, Limit(compare.Threshold), input) < 0,
            _ => Order(value, Limit(compare.Threshold), input) == 0,
        },
        ItemsCondition items => Items(items, (ItemsValue)value, input),
        DistinctCondition distinct => Distinct(distinct, (ItemsValue)value),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "No such question."),
    };

    private bool? Items(ItemsCondition asked, ItemsValue list, GateInput input)
    {
        var answers = list.Items.Select(item => asked.That is null ? true : OfItem(asked.That, item, input)).ToList();
        var certain = answers.Count(static a => a == true);
        return Agreed(Enumerable.Range(certain, answers.Count(static a => a is null) + 1).Select(count => Holds(asked.Quantifier, count, answers.Count)));
    }

    private bool? OfItem(Condition that, GateItem item, GateInput input) =>
        Answer(that, field => item.Facts.SingleOrDefault(f => f.Id == field)?.Value, input.Fields, deeper => OfItem(deeper, item, input));

    private static bool? Holds(Quantifier quantifier, int count, int total) => quantifier.Kind switch
    {
        QuantifierKind.AtLeast => count >= quantifier.Count,
        QuantifierKind.AtMost => count <= quantifier.Count,
        _ when total == 0 => null,
        QuantifierKind.Every => count == total,
        QuantifierKind.ShareAtLeast => new BigInteger(count) * quantifier.Share!.Whole >= new BigInteger(quantifier.Share.Part) * total,
        _ => new BigInteger(count) * quantifier.Share!.Whole <= new BigInteger(quantifier.Share.Part) * total,
    };

    private static bool? Distinct(DistinctCondition asked, ItemsValue list)
    {
        var words = list.Items.Select(i => i.Facts.SingleOrDefault(f => f.Id == asked.Field)?.Value as ChoiceValue).ToList();
        var known = words.Where(static w => w is not null).Distinct().Count();
        return Agreed(Enumerable.Range(known, words.Count(static w => w is null) + 1).Select(count => (bool?)(count >= asked.Count)));
    }

    private static bool? Agreed(IEnumerable<bool?> possibilities) => possibilities.Distinct().ToList() is [var one] ? one : null;

    private bool? Evidence(EvidenceCondition asked)
    {
        var seen = facts.Evidence.Where(e => e.Type == asked.Input && e.Date <= asOf).ToList();
        var enough = seen.Count(e => !e.IsStatedNone
            && (asked.NoOlderThan is null || e.Date >= asOf - asked.NoOlderThan)
            && (asked.FromRole is null || e.Role == asked.FromRole)
            && (!asked.Attested || e.Attestation is { } word && word.Date <= asOf));
        var stated = seen.Where(static e => e.IsStatedNone).Select(static e => (LocalDate?)e.Date).Max();
        return enough >= asked.Count ? true
            : stated is null || seen.Any(e => !e.IsStatedNone && e.Date > stated) ? null
            : asked.OrStatedNone;
    }

    private static bool? Joined(JoinCondition join, int needed, Func<Condition, bool?> deeper)
    {
        var answers = join.Conditions.Select(deeper).ToList();
        return answers.Count(static a => a == true) >= needed ? true : answers.Count(static a => a != false) < needed ? false : null;
    }

    private GateValue Limit(Threshold threshold) => threshold switch
    {
        FixedThreshold exact => exact.Value,
        ParameterThreshold named => ruleSet.Parameters.Single(p => p.Id == named.Id).Values.Where(v => v.From <= asOf).MaxBy(static v => v.From)!.Value,
        AsOfThreshold { Offset: null } => new DateValue(asOf),
        AsOfThreshold { IsAfter: true } after => new DateValue(asOf + after.Offset!),
        AsOfThreshold before => new DateValue(asOf - before.Offset!),
        _ => throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "No such threshold."),
    };

    private int Order(GateValue value, GateValue limit, GateInput input) => (value, limit) switch
    {
        (NumberValue a, NumberValue b) => a.Number.CompareTo(b.Number),
        (CountValue a, CountValue b) => a.Count.CompareTo(b.Count),
        (MoneyValue a, MoneyValue b) => a.Amount.Pounds.CompareTo(b.Amount.Pounds),
        (DateValue a, DateValue b) => a.Date.CompareTo(b.Date),
        (PeriodValue a, PeriodValue b) => (asOf + a.Period).CompareTo(asOf + b.Period),
        (RatioValue a, RatioValue b) => (new BigInteger(a.Part) * b.Whole).CompareTo(new BigInteger(b.Part) * a.Whole),
        (ChoiceValue a, ChoiceValue b) => input.Choices.IndexOf(a.Word).CompareTo(input.Choices.IndexOf(b.Word)),
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "Of another kind."),
    };

    private GateValue? Fact(string id)
    {
        var seen = facts.Facts.Where(f => f.Id == id && !(f.Date > asOf)).ToList();
        return (seen.Where(static f => f.Date is not null).MaxBy(static f => f.Date) ?? seen.SingleOrDefault(static f => f.Date is null))?.Value;
    }
}
