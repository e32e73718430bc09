using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Where compiled questions read what is known: from prepared facts, from a host's own objects, or from one thing in a list.</summary>
/// <remarks>Stateless but for what it was made with; the subject is passed in, so that judging allocates nothing.</remarks>
internal abstract class FactAccess
{
    internal abstract Truth YesNo(object subject, int slot);

    /// <summary>The size of a fact (see <see cref="Magnitudes"/>); false when nobody has given it.</summary>
    internal abstract bool TryMagnitude(object subject, int slot, LocalDate asOf, out decimal magnitude);

    internal abstract string? Word(object subject, int slot);

    internal abstract Truth Predicate(object subject, int slot);

    internal abstract EvidenceCount Count(object subject, int slot, EvidenceCondition asked, LocalDate oldest, LocalDate asOf);

    internal abstract ItemsValue? Items(object subject, int slot);
}
