using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Values of an input that its questions can tell apart: at each threshold, then between and beyond them; nearest to the thresholds first.</summary>
internal static class SizeValues
{
    private const int Most = 200;

    internal static IEnumerable<GateValue> Of(GateInput input, IEnumerable<Condition> leaves, RuleSet ruleSet, LocalDate asOf) => input.Kind switch
    {
        InputKind.YesNo => [new YesNoValue(true), new YesNoValue(false)],
        InputKind.Predicate => [new PredicateValue(Truth.True, "supposed"), new PredicateValue(Truth.False, "supposed")],
        InputKind.Choice when !input.Choices.IsEmpty => input.Choices.Take(Most).Select(static w => new ChoiceValue(w)),
        InputKind.Choice => Words([.. leaves.OfType<OneOfCondition>().SelectMany(static l => l.Words).Distinct(StringComparer.Ordinal).Take(Most)]),
        _ => Around([.. leaves.OfType<CompareCondition>().Select(c => ValueOf(c.Threshold, ruleSet, asOf)).Distinct().Take(Most)], asOf),
    };

    private static IEnumerable<GateValue> Words(ImmutableArray<string> words)
    {
        var other = "another";
        while (words.Contains(other))
        {
            other += " one";
        }

        return words.Append(other).Select(static w => new ChoiceValue(w));
    }

    private static GateValue ValueOf(Threshold threshold, RuleSet ruleSet, LocalDate asOf) => threshold switch
    {
        AsOfThreshold moving => new DateValue(moving.On(asOf)),
        ParameterThreshold parameter => ruleSet.Parameters.First(p => p.Id == parameter.Id).ValueOn(asOf)!.Value,
        _ => ((FixedThreshold)threshold).Value,
    };

    private static IEnumerable<GateValue> Around(ImmutableArray<GateValue> marks, LocalDate asOf)
    {
        ImmutableArray<GateValue> ordered = [.. marks.OrderBy(m => Magnitudes.Of(m, [], asOf))];
        var between = ordered.Zip(ordered.Skip(1)).SelectMany(static pair => Between(pair.First, pair.Second));
        return [.. ordered, .. between, .. ordered.SelectMany(Beside)];
    }

    /// <summary>Values next to one: just above it and just below, as far as there are any.</summary>
    private static IEnumerable<GateValue> Beside(GateValue value) => value switch
    {
        CountValue count => new[] { count.Count + 1, count.Count - 1 }.Where(static c => c is >= 0 and <= CountValue.Most).Select(static c => new CountValue(c)),
        NumberValue { Number: > -1e20m and < 1e20m } number => [new NumberValue(number.Number + 1), new NumberValue(number.Number - 1)],
        MoneyValue { Amount.Pounds: > -1e20m and < 1e20m } money => [Plus(money.Amount, 0.01m), Plus(money.Amount, -0.01m)],
        DateValue { Date.Year: > 1 and < 9999 } date => [new DateValue(date.Date.PlusDays(1)), new DateValue(date.Date.PlusDays(-1))],
        PeriodValue period => Beside(period.Period).Select(static p => new PeriodValue(p)),
        RatioValue ratio => Beside(ratio),
        _ => [],
    };

    /// <summary>A value between two that have no neighbour of one another between them.</summary>
    private static IEnumerable<GateValue> Between(GateValue low, GateValue high) => (low, high) switch
    {
        (NumberValue { Number: > -1e20m and < 1e20m } a, NumberValue { Number: > -1e20m and < 1e20m } b) => [new NumberValue((a.Number + b.Number) / 2)],
        (MoneyValue { Amount.Pounds: > -1e20m and < 1e20m } a, MoneyValue { Amount.Pounds: > -1e20m and < 1e20m } b) => [Plus(a.Amount, (b.Amount.Pounds - a.Amount.Pounds) / 2)],
        (RatioValue a, RatioValue b) when (long)a.Part + b.Part <= CountValue.Most && (long)a.Whole + b.Whole <= CountValue.Most => [new RatioValue(a.Part + b.Part, a.Whole + b.Whole)],
        _ => [],
    };

    private static MoneyValue Plus(Money amount, decimal pounds) => new(amount with { Pounds = amount.Pounds + pounds });

    private static IEnumerable<Period> Beside(Period period)
    {
        if (period.Years < 100)
        {
            yield return period + Period.FromDays(1);
        }

        if (period.Days > 1 || (period.Days == 1 && (period.Years > 0 || period.Months > 0 || period.Weeks > 0)))
        {
            yield return period - Period.FromDays(1);
        }
        else if (period.Days == 0)
        {
            var shorter = new PeriodBuilder(period);
            (shorter.Years, shorter.Months, shorter.Weeks, shorter.Days) = period switch
            {
                { Weeks: > 0 } => (period.Years, period.Months, period.Weeks - 1, 6),
                { Months: > 0 } => (period.Years, period.Months - 1, 0, 27),
                _ => (period.Years - 1, 11, 0, 27),
            };
            yield return shorter.Build();
        }
    }

    private static IEnumerable<GateValue> Beside(RatioValue ratio)
    {
        if (ratio is { Part: < CountValue.Most / 2, Whole: < CountValue.Most / 2 })
        {
            yield return new RatioValue((ratio.Part * 2) + 1, ratio.Whole * 2);
            if (ratio.Part > 0)
            {
                yield return new RatioValue((ratio.Part * 2) - 1, ratio.Whole * 2);
            }
        }
    }
}
