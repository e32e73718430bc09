using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>Identifies a population cohort within whatever the host keeps together; compared character by character.</summary>
/// <remarks>
/// The text has 1 to 100 characters: ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit.
/// The <c>default</c> value means "none": its <see cref="Value"/> is empty, and no domain type accepts it.
/// Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<CohortId>))]
public readonly record struct CohortId : IParsable<CohortId>, IComparable<CohortId>
{
    private const string Kind = "a cohort identifier";

    private readonly string? value;

    private CohortId(string value) => this.value = value;

    /// <summary>The text; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <summary>Makes an identifier from its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public static CohortId From(string value) => new(IdentifierText.Check(value, Kind, nameof(value)));

    /// <inheritdoc cref="From"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static CohortId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw IdentifierText.BadFormat(s, Kind);

    /// <summary>Makes an identifier from its text if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CohortId result)
    {
        result = IdentifierText.IsValid(s) ? new(s) : default;
        return result != default;
    }

    /// <summary>Orders by the characters of the text, the same in every culture.</summary>
    /// <param name="other">The identifier to compare with.</param>
    public int CompareTo(CohortId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the text.</summary>
    public override string ToString() => Value;
}
