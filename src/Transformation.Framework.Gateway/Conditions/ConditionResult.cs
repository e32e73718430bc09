using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>A condition with its answer, and so are its parts.</summary>
internal sealed record ConditionResult(Condition Condition, Truth Answer, ImmutableArray<ConditionResult> Parts, InputReading? Reading)
{
    /// <summary>Every question asked, each once, in order of input.</summary>
    internal ImmutableArray<InputReading> Readings() => Ordered(All());

    /// <summary>The questions whose answer is missing and could still turn the condition true; none when it is true.</summary>
    internal ImmutableArray<InputReading> Missing() => Ordered(Unanswered(Truth.True));

    private IEnumerable<InputReading> All() => Reading is null ? Parts.SelectMany(static p => p.All()) : [Reading];

    private IEnumerable<InputReading> Unanswered(Truth wanted)
    {
        if (Answer == wanted)
        {
            return [];
        }

        if (Reading is not null)
        {
            return Answer == Truth.Unknown ? [Reading] : [];
        }

        var wantedOfParts = Condition is NotCondition ? Kleene.Not(wanted) : wanted;
        return Parts.SelectMany(p => p.Unanswered(wantedOfParts));
    }

    private static ImmutableArray<InputReading> Ordered(IEnumerable<InputReading> readings) =>
        [.. readings.DistinctBy(static r => r.Asked).OrderBy(static r => r.Input.Id, StringComparer.Ordinal)];
}
