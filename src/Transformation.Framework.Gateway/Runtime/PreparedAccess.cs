using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Reads prepared facts.</summary>
internal sealed class PreparedAccess : FactAccess
{
    internal static PreparedAccess Instance { get; } = new();

    internal override Truth YesNo(object subject, int slot) => ((PreparedFacts)subject)[slot].Truth;

    internal override bool TryMagnitude(object subject, int slot, LocalDate asOf, out decimal magnitude)
    {
        ref readonly var known = ref ((PreparedFacts)subject)[slot];
        magnitude = known.Magnitude;
        return known.HasMagnitude;
    }

    internal override string? Word(object subject, int slot) => (((PreparedFacts)subject)[slot].Fact?.Value as ChoiceValue)?.Word;

    internal override Truth Predicate(object subject, int slot) => ((PreparedFacts)subject)[slot].Truth;

    internal override EvidenceCount Count(object subject, int slot, EvidenceCondition asked, LocalDate oldest, LocalDate asOf) =>
        EvidenceCount.Of(((PreparedFacts)subject).EvidenceAt(slot), asked, oldest, asOf);

    internal override ItemsValue? Items(object subject, int slot) => ((PreparedFacts)subject)[slot].Fact?.Value as ItemsValue;
}
