using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How good the evidence behind a figure is, in the words of the caller's own table; compared character by character.</summary>
/// <remarks>
/// What a grade means stands in the <see cref="EvidenceCorrections"/> an appraisal is made on. The text keeps the rule of <see cref="IdentifierText"/>.
/// The <c>default</c> value means "none": its <see cref="Value"/> is empty, and no domain type accepts it. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<EvidenceGrade>))]
public readonly record struct EvidenceGrade : IParsable<EvidenceGrade>, IComparable<EvidenceGrade>
{
    private const string Kind = "an evidence grade";

    private readonly string? value;

    private EvidenceGrade(string value) => this.value = value;

    /// <summary>The text; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <summary>Names a grade: <c>3</c>.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public static EvidenceGrade From(string value) => new(IdentifierText.Check(value, Kind, nameof(value)));

    /// <inheritdoc cref="From"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static EvidenceGrade Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var grade) ? grade : throw IdentifierText.BadFormat(s, Kind);

    /// <summary>Names a grade if the text is an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The grade, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EvidenceGrade result)
    {
        result = IdentifierText.IsValid(s) ? new(s) : default;
        return result != default;
    }

    /// <summary>Orders by the characters of the text, the same in every culture.</summary>
    /// <param name="other">The grade to compare with.</param>
    public int CompareTo(EvidenceGrade other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the text.</summary>
    public override string ToString() => Value;
}
