using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>How much evidence answers a question.</summary>
/// <param name="Counted">How many pieces count.</param>
/// <param name="StatedNone">The statement that there is none, if one stands.</param>
internal readonly record struct EvidenceCount(int Counted, EvidenceItem? StatedNone)
{
    /// <param name="items">The evidence of the type, in any order.</param>
    /// <param name="asked">The question.</param>
    /// <param name="oldest">The oldest date that counts.</param>
    /// <param name="asOf">The date of the assessment.</param>
    internal static EvidenceCount Of(ReadOnlySpan<EvidenceItem> items, EvidenceCondition asked, LocalDate oldest, LocalDate asOf)
    {
        var counted = 0;
        EvidenceItem? none = null;
        var lastHeld = LocalDate.MinIsoValue;
        foreach (var item in items)
        {
            if (item.Date > asOf)
            {
                continue;
            }

            if (item.IsStatedNone)
            {
                none = item.Date < none?.Date ? none : item;
            }
            else
            {
                lastHeld = item.Date > lastHeld ? item.Date : lastHeld;
                counted += asked.Counts(item, oldest, asOf) ? 1 : 0;
            }
        }

        return new(counted, none?.Date < lastHeld ? null : none); // evidence that came after the statement ends it
    }

    internal Truth Answer(EvidenceCondition asked) =>
        Counted >= asked.Count ? Truth.True : StatedNone is not null ? Kleene.Of(asked.OrStatedNone) : Truth.Unknown;
}
