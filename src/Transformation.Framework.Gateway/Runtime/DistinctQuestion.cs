using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>How many different words the things in a list have.</summary>
internal sealed class DistinctQuestion(int literal, GateInput input, int slot, DistinctCondition asked) : ValueQuestion(literal, input, slot)
{
    internal override Truth Answer(GateValue? value, DatedGate gate)
    {
        if (value is not ItemsValue list)
        {
            return Truth.Unknown;
        }

        var (different, missing) = Tally(list.Items);
        return different >= asked.Count ? Truth.True : different + missing < asked.Count ? Truth.False : Truth.Unknown;
    }

    internal override Reading Read(GateExplainer explainer)
    {
        var fact = explainer.Facts.FactAt(Slot);
        return fact?.Value is ItemsValue list
            ? new ItemsReading(
                Input, asked, explainer.AnswerTo(this), fact, [.. list.Items.Select(i => new ItemAnswer(i, WordOf(i) is null ? Truth.Unknown : Truth.True))], Tally(list.Items).Different)
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
