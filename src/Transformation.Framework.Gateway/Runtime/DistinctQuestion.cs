using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>How many different words the things in a list have.</summary>
internal sealed class DistinctQuestion(GateInput input, int slot, DistinctCondition asked) : FactQuestion(input, slot, asked)
{
    internal override Truth Answer(in AnswerContext context)
    {
        if (context.Access.Items(context.Subject, Slot) is not { } list)
        {
            return Truth.Unknown;
        }

        var (different, missing) = Tally(list.Items);
        return different >= asked.Count ? Truth.True : different + missing < asked.Count ? Truth.False : Truth.Unknown;
    }

    internal override Reading Read(in AnswerContext context)
    {
        var fact = FactIn(context);
        return fact?.Value is ItemsValue list
            ? new ItemsReading(
                Input, asked, Answer(context), fact, [.. list.Items.Select(i => new ItemAnswer(i, WordOf(i) is null ? Truth.Unknown : Truth.True))], Tally(list.Items).Different)
            : new ItemsReading(Input, asked, Truth.Unknown, null, [], 0);
    }

    /// <summary>Counts without a set, so that judging allocates nothing; stops when the number is reached, so that a long list costs little.</summary>
    private (int Different, int Missing) Tally(ImmutableArray<GateItem> items)
    {
        var (different, missing) = (0, 0);
        for (var i = 0; i < items.Length && different < asked.Count; i++)
        {
            var word = WordOf(items[i]);
            if (word is null)
            {
                missing++;
            }
            else if (!StandsBefore(items, i, word))
            {
                different++;
            }
        }

        return (different, missing);
    }

    private bool StandsBefore(ImmutableArray<GateItem> items, int end, string word)
    {
        for (var i = 0; i < end; i++)
        {
            if (WordOf(items[i]) == word)
            {
                return true;
            }
        }

        return false;
    }

    private string? WordOf(GateItem item) => (item.FactOf(asked.Field)?.Value as ChoiceValue)?.Word;
}
