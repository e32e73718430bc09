namespace Transformation.Framework.Gateway;

/// <summary>The answers that a question about a list can have: with no list, with an empty one, and with lists of which the same is true throughout.</summary>
internal static class ItemsAnswers
{
    /// <param name="asked">The question.</param>
    /// <param name="ofOne">What can be answered of one thing.</param>
    internal static Truths Of(ItemsCondition asked, Truths ofOne)
    {
        var answers = Truths.Unknown;
        var quantifier = asked.Quantifier;
        foreach (var total in new[] { 0, 1, quantifier.Count, Math.Min(quantifier.Count + 1, ItemsValue.Most), ItemsValue.Most })
        {
            answers |= ofOne.HasFlag(Truths.True) || total == 0 ? TruthSets.Of(quantifier.Judge(total, total, total)) : Truths.None;
            answers |= ofOne.HasFlag(Truths.Unknown) ? TruthSets.Of(quantifier.Judge(total, 0, total)) : Truths.None;
            answers |= ofOne.HasFlag(Truths.False) ? TruthSets.Of(quantifier.Judge(total, 0, 0)) : Truths.None;
        }

        return answers;
    }

    internal static Truths Of(DistinctCondition asked, GateInput field) =>
        field.Choices.IsEmpty || asked.Count <= field.Choices.Length ? Truths.Any : Truths.Any & ~Truths.True;
}
