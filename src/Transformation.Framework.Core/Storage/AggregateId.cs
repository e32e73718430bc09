namespace Transformation.Framework.Core.Storage;

/// <summary>Names one stored aggregate: what kind it is of, and its key within that kind.</summary>
/// <remarks>
/// <para>The type has 1 to 100 characters: ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit.
/// The key keeps the rule of <see cref="DomainText"/>, has at most <see cref="MaxKeyLength"/> UTF-16 code units and no control
/// character. Both are compared character by character: case counts, and no Unicode normalisation takes place.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record AggregateId
{
    /// <summary>The most UTF-16 code units a key may have: 400, which fits the index keys of the usual databases.</summary>
    public const int MaxKeyLength = 400;

    /// <summary>Makes the name.</summary>
    /// <param name="type">The kind: the <see cref="AggregateType{T}.Name"/>.</param>
    /// <param name="key">The key within the kind.</param>
    /// <exception cref="ArgumentException">The type or the key breaks its rule.</exception>
    public AggregateId(string type, string key)
    {
        Type = IdentifierText.Check(type, "the name of an aggregate type", nameof(type));
        Key = DomainText.Required(key, nameof(key));
        if (key.Length > MaxKeyLength)
        {
            throw new ArgumentException(FormattableString.Invariant($"The key has {key.Length} characters; at most {MaxKeyLength} are accepted."), nameof(key));
        }

        if (key.Any(char.IsControl))
        {
            throw new ArgumentException("The key has a control character.", nameof(key));
        }
    }

    /// <summary>The kind.</summary>
    public string Type { get; }

    /// <summary>The key within the kind.</summary>
    public string Key { get; }

    /// <summary>Gives <c>type/key</c>.</summary>
    public override string ToString() => $"{Type}/{Key}";
}
