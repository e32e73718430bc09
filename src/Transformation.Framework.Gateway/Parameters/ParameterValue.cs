using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What a parameter is from a date on.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record ParameterValue
{
    /// <summary>Declares it.</summary>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="value">What it is.</param>
    /// <param name="source">Where it comes from: document, edition and place.</param>
    /// <exception cref="ArgumentException">The source cannot be accepted as text; see <see cref="DomainText"/>.</exception>
    public ParameterValue(LocalDate from, GateValue value, string source)
    {
        ArgumentNullException.ThrowIfNull(value);
        From = from;
        Value = value;
        Source = DomainText.Required(source, nameof(source));
    }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>What it is.</summary>
    public GateValue Value { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }
}
