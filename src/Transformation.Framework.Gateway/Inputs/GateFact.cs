using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A fact about an initiative, as somebody stated or measured it.</summary>
/// <remarks>
/// A fact that nobody stated has no object: its absence is what makes a condition unknown. The same fact may be given for several dates: an assessment sees the
/// latest one dated on or before its own date, and one without a date only when no dated one is seen. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record GateFact
{
    /// <summary>Records what is known.</summary>
    /// <param name="id">Which input it answers.</param>
    /// <param name="value">What it says.</param>
    /// <param name="date">From when on it was known; null if it always was, or nobody recorded since when.</param>
    /// <param name="provenance">Where it comes from, if recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GateFact(string id, GateValue value, LocalDate? date = null, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Id = IdentifierText.Check(id, "a fact identifier", nameof(id));
        Value = value;
        Date = date;
        Provenance = provenance;
    }

    private GateFact(GateInput input, GateValue value)
    {
        Id = input.Id;
        Value = value;
    }

    /// <summary>Which input it answers.</summary>
    public string Id { get; }

    /// <summary>What it says.</summary>
    public GateValue Value { get; }

    /// <summary>From when on it was known: an assessment as at an earlier date does not see it. Null: always seen, unless a dated one is.</summary>
    public LocalDate? Date { get; }

    /// <summary>Where it comes from, if recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>An undated fact that answers a declared input, whose identifier was checked when it was declared.</summary>
    internal static GateFact Of(GateInput input, GateValue value) => new(input, value);
}
