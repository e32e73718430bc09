using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Identifies a load plan in a store; compared character by character.</summary>
/// <remarks>
/// The text keeps the rule of <see cref="IdentifierText"/>: 1 to 100 ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit.
/// The <c>default</c> value means "none": its <see cref="Value"/> is empty, and stores do not accept it.
/// Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<LoadPlanId>))]
public readonly record struct LoadPlanId : IParsable<LoadPlanId>, IComparable<LoadPlanId>
{
    private const string Kind = "a load plan identifier";

    private readonly string? value;

    private LoadPlanId(string value) => this.value = value;

    /// <summary>The text; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <summary>Makes an identifier from its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public static LoadPlanId From(string value) => new(IdentifierText.Check(value, Kind, nameof(value)));

    /// <inheritdoc cref="From"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static LoadPlanId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw IdentifierText.BadFormat(s, Kind);

    /// <summary>Makes an identifier from its text if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LoadPlanId result)
    {
        result = IdentifierText.IsValid(s) ? new(s) : default;
        return result != default;
    }

    /// <summary>Orders by the characters of the text, the same in every culture.</summary>
    /// <param name="other">The identifier to compare with.</param>
    public int CompareTo(LoadPlanId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the text.</summary>
    public override string ToString() => Value;
}
