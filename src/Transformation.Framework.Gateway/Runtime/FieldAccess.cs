using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Reads the facts of one thing in a list; a slot is the place of the field among the fields of the list.</summary>
internal sealed class FieldAccess(ImmutableArray<GateInput> fields) : FactAccess
{
    internal override Truth YesNo(object subject, int slot) => ValueOf(subject, slot) is YesNoValue value ? Kleene.Of(value.IsTrue) : Truth.Unknown;

    internal override bool TryMagnitude(object subject, int slot, LocalDate asOf, out decimal magnitude)
    {
        var size = ValueOf(subject, slot) is { } value ? Magnitudes.Of(value, fields[slot].Choices, asOf) : null;
        magnitude = size.GetValueOrDefault();
        return size is not null;
    }

    internal override string? Word(object subject, int slot) => (ValueOf(subject, slot) as ChoiceValue)?.Word;

    internal override Truth Predicate(object subject, int slot) => Truth.Unknown;

    internal override EvidenceCount Count(object subject, int slot, EvidenceCondition asked, LocalDate oldest, LocalDate asOf) => default;

    internal override ItemsValue? Items(object subject, int slot) => null;

    private GateValue? ValueOf(object subject, int slot) => ((GateItem)subject).FactOf(fields[slot].Id)?.Value;
}
