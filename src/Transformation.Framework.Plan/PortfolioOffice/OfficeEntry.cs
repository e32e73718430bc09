using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The day on which a request came to a step.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OfficeEntry
{
    /// <summary>Records an entry.</summary>
    /// <param name="step">The step.</param>
    /// <param name="on">The first day in it.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public OfficeEntry(OfficeStep step, LocalDate on)
    {
        Step = ItemLists.Defined(step, nameof(step));
        On = IsoDate.Check(on, nameof(on));
    }

    /// <summary>The step.</summary>
    public OfficeStep Step { get; }

    /// <summary>The first day in it.</summary>
    public LocalDate On { get; }
}
