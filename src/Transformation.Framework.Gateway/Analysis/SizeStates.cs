using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>The answers that questions about the size of one fact, or about its word, can have together: with nothing said, at each threshold, between two, and beyond them.</summary>
internal static class SizeStates
{
    /// <returns>The states, or null when the order of the thresholds depends on the date, or there are too many.</returns>
    internal static IEnumerable<ImmutableArray<Truth>>? Of(ImmutableArray<InputCondition> leaves, GateInput input, AnalysisScope scope)
    {
        var isOpen = input.Kind == InputKind.Choice && input.Choices.IsEmpty;
        return isOpen ? Words([.. leaves.Cast<OneOfCondition>()], scope.Budget) : HasOneOrder(leaves, scope) ? Sizes(leaves, input, scope) : null;
    }

    private static IEnumerable<ImmutableArray<Truth>>? Words(ImmutableArray<OneOfCondition> leaves, AnalysisBudget budget)
    {
        var sets = leaves.Select(static l => l.Words.ToHashSet(StringComparer.Ordinal)).ToArray();
        var words = sets.SelectMany(static s => s).Distinct(StringComparer.Ordinal).ToArray();
        return !CanAfford(words.Length, leaves.Length, budget)
            ? null
            : [Missing(leaves.Length), [.. leaves.Select(static _ => Truth.False)], .. words.Select(word => sets.Select(s => Kleene.Of(s.Contains(word))).ToImmutableArray())];
    }

    private static IEnumerable<ImmutableArray<Truth>>? Sizes(ImmutableArray<InputCondition> leaves, GateInput input, AnalysisScope scope)
    {
        var asked = leaves.Select(l => SizesOf(l, input, scope)).ToArray();
        decimal[] marks = [.. asked.SelectMany(static a => a).Distinct().Order()];
        return CanAfford(marks.Length, leaves.Length, scope.Budget) ? States() : null;

        IEnumerable<ImmutableArray<Truth>> States()
        {
            yield return Missing(leaves.Length);
            var places = asked.Select(sizes => sizes.Select(s => Array.BinarySearch(marks, s)).ToHashSet()).ToArray();
            for (var place = 0; place <= 2 * marks.Length; place++)
            {
                if (place % 2 == 1 || HasValueBetween(place / 2, marks, input, scope))
                {
                    yield return [.. leaves.Select((leaf, i) => Kleene.Of(IsSo(leaf, place, places[i])))];
                }
            }
        }
    }

    /// <summary>Odd places are at a mark; even ones before, between and after marks.</summary>
    private static bool IsSo(InputCondition leaf, int place, HashSet<int> marks)
    {
        if (leaf is not CompareCondition compare)
        {
            return place % 2 == 1 && marks.Contains(place / 2);
        }

        var threshold = (2 * marks.First()) + 1;
        return compare.Comparison switch
        {
            Comparison.AtLeast => place >= threshold,
            Comparison.MoreThan => place > threshold,
            Comparison.AtMost => place <= threshold,
            Comparison.LessThan => place < threshold,
            _ => place == threshold,
        };
    }

    private static bool HasValueBetween(int gap, decimal[] marks, GateInput input, AnalysisScope scope)
    {
        var (least, most, isWhole) = Domain(input, scope.Date);
        var below = gap == 0 ? (decimal?)null : marks[gap - 1];
        var above = gap == marks.Length ? (decimal?)null : marks[gap];
        return (below, above) switch
        {
            (null, null) => true,
            (null, { } first) => !(first <= least),
            ({ } last, null) => !(last >= most),
            ({ } from, { } to) => !isWhole || to - from > 1,
        };
    }

    /// <summary>Where sizes of a kind lie. No end where the kind has none, or one that is not worth being exact about: to allow for more than there is never gives a false alarm.</summary>
    private static (decimal? Least, decimal? Most, bool IsWhole) Domain(GateInput input, LocalDate date) => input.Kind switch
    {
        InputKind.Count => (0, CountValue.Most, true),
        InputKind.Ratio => (0, null, false),
        InputKind.Period => (Magnitudes.Of(date) + 1, null, true),
        InputKind.Date => (Magnitudes.Of(LocalDate.MinIsoValue), Magnitudes.Of(LocalDate.MaxIsoValue), true),
        InputKind.Choice => (0, input.Choices.Length - 1, true),
        _ => (null, null, false),
    };

    private static ImmutableArray<decimal> SizesOf(InputCondition leaf, GateInput input, AnalysisScope scope) => leaf switch
    {
        OneOfCondition oneOf => [.. oneOf.Words.Select(w => (decimal)scope.PlaceOf(input, w))],
        CompareCondition { Threshold: AsOfThreshold asOf } => [Magnitudes.Of(asOf.On(scope.Date))],
        CompareCondition compare => [SizeOf(scope.ValueOf(compare.Threshold), input, scope)],
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "This question is not about a size."),
    };

    private static decimal SizeOf(GateValue value, GateInput input, AnalysisScope scope) =>
        value is ChoiceValue choice ? scope.PlaceOf(input, choice.Word) : Magnitudes.Of(value, [], scope.Date)!.Value;

    /// <summary>Whether the thresholds stand in one order on whatever date they are counted from, and none is fixed where others move.</summary>
    private static bool HasOneOrder(ImmutableArray<InputCondition> leaves, AnalysisScope scope)
    {
        var thresholds = leaves.OfType<CompareCondition>().Select(static c => c.Threshold).ToArray();
        var moving = thresholds.Count(static t => t is AsOfThreshold);
        if (moving > 0 && moving < thresholds.Length)
        {
            return false;
        }

        var spans = moving > 0
            ? thresholds.Cast<AsOfThreshold>().Select(PeriodSpan.Of)
            : thresholds.Select(scope.ValueOf).OfType<PeriodValue>().Select(static p => PeriodSpan.Of(p.Period));
        PeriodSpan[] ordered = [.. spans.Distinct().OrderBy(static s => s.Middle).ThenBy(static s => s.Days)];
        return ordered.Zip(ordered.Skip(1)).All(static pair => pair.First.IsSurelyBefore(pair.Second));
    }

    private static ImmutableArray<Truth> Missing(int leaves) => [.. Enumerable.Repeat(Truth.Unknown, leaves)];

    private static bool CanAfford(int marks, int leaves, AnalysisBudget budget)
    {
        var answers = ((2L * marks) + 2) * leaves;
        return answers <= AnalysisBudget.MostStates && budget.TryTake(answers);
    }
}
