using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a site changed about an innovation so that it works there.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LocalAdaptation
{
    /// <summary>Records an adaptation.</summary>
    /// <param name="what">What was changed.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public LocalAdaptation(string what, LocalDate on)
    {
        What = DomainText.Required(what, nameof(what));
        On = IsoDate.Check(on, nameof(on));
    }

    /// <summary>What was changed.</summary>
    public string What { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }
}
