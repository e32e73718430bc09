using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>How much evidence answers a question.</summary>
/// <param name="Counted">How many pieces count.</param>
/// <param name="StatedNone">The statement that there is none, if one stands.</param>
internal readonly record struct EvidenceCount(int Counted, EvidenceItem? StatedNone)
{
    /// <param name="items">The evidence of the type, in order of date.</param>
    /// <param name="asked">The question.</param>
    /// <param name="oldest">The oldest date that counts.</param>
    /// <param name="asOf">The date of the assessment.</param>
    internal static EvidenceCount Of(ReadOnlySpan<EvidenceItem> items, EvidenceCondition asked, LocalDate oldest, LocalDate asOf)
    {
        var counted = 0;
        EvidenceItem? none = null;
        foreach (var item in items)
        {
            if (item.Date > asOf)
            {
                break;
            }

            if (item.IsStatedNone)
            {
                none = item;
            }
            else
            {
                none = item.Date > none?.Date ? null : none; // evidence that came after the statement ends it
                counted += asked.Counts(item, oldest, asOf) ? 1 : 0;
            }
        }

        return new(counted, none);
    }

    internal Truth Answer(EvidenceCondition asked) =>
        Counted >= asked.Count ? Truth.True : StatedNone is not null ? Kleene.Of(asked.OrStatedNone) : Truth.Unknown;
}
