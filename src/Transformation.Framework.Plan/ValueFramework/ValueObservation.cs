using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a survey found on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ValueObservation
{
    /// <summary>Records an observation.</summary>
    /// <param name="expectation">The expectation it is about; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day.</param>
    /// <param name="value">What was found, in the unit of the expectation; null when a survey was held and nothing could be measured.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ValueObservation(string expectation, LocalDate on, decimal? value)
    {
        Expectation = IdentifierText.Check(expectation, "an expectation identifier", nameof(expectation));
        On = IsoDate.Check(on, nameof(on));
        Value = value;
    }

    /// <summary>The identifier of the expectation it is about.</summary>
    public string Expectation { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was found; null when unknown.</summary>
    public decimal? Value { get; }
}
