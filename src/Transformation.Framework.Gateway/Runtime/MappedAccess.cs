using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Reads a host's objects through a map; a slot is the place of the input in the compiled gate.</summary>
internal sealed class MappedAccess<T>(ImmutableArray<GateInput> inputs, MappedInput<T>?[] mapped) : FactAccess
    where T : class
{
    internal override Truth YesNo(object subject, int slot) => mapped[slot]?.Truth((T)subject) ?? Truth.Unknown;

    internal override bool TryMagnitude(object subject, int slot, LocalDate asOf, out decimal magnitude)
    {
        magnitude = 0;
        return mapped[slot] is { } input && input.TryMagnitude((T)subject, inputs[slot], asOf, out magnitude);
    }

    internal override string? Word(object subject, int slot) => mapped[slot]?.Word((T)subject, inputs[slot]);

    internal override Truth Predicate(object subject, int slot) => YesNo(subject, slot);

    internal override EvidenceCount Count(object subject, int slot, EvidenceCondition asked, LocalDate oldest, LocalDate asOf) =>
        mapped[slot]?.Count((T)subject, asked, oldest, asOf) ?? default;

    internal override ItemsValue? Items(object subject, int slot) => mapped[slot]?.Items((T)subject, inputs[slot]);
}
