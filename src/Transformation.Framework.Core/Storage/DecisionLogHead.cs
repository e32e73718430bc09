using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core.Storage;

/// <summary>Where a decision log ends: the sequence number and the hash of its last entry, which stands for every entry before it too.</summary>
/// <remarks>
/// <para>A log cannot tell by itself that its end was cut off, or that all of it was written anew. A host that keeps its head somewhere else (in the
/// minutes of a meeting, in another system) can: <see cref="DecisionLogExtensions.VerifyAsync"/> takes it. Its text is <c>sequence:hash</c>.</para>
/// <para>The <c>default</c> value is the head of an empty log, which every log agrees with. Immutable; safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(TextValueConverter<DecisionLogHead>))]
public readonly record struct DecisionLogHead : IParsable<DecisionLogHead>
{
    /// <summary>The text, as a regular expression for JSON Schema.</summary>
    internal const string Pattern = "^(0|[1-9][0-9]{0,18}):[0-9a-f]{64}$";

    private readonly string? hash;

    /// <summary>Describes the end of a log.</summary>
    /// <param name="sequence">The sequence number of the last entry, from 1; 0 for an empty log.</param>
    /// <param name="hash">The hash of the last entry, as 64 lower-case hexadecimal digits; all zeros for an empty log.</param>
    /// <exception cref="ArgumentException">The sequence number is negative, the hash is malformed, or only one of them says that the log is empty.</exception>
    public DecisionLogHead(long sequence, string hash)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        if (!IsHead(sequence, hash))
        {
            throw new ArgumentException("The hash of an entry has 64 lower-case hexadecimal digits; an empty log has number 0 and all zeros.", nameof(hash));
        }

        Sequence = sequence;
        this.hash = sequence == 0 ? null : hash;
    }

    /// <summary>The sequence number of the last entry; 0 for an empty log.</summary>
    public long Sequence { get; }

    /// <summary>The hash of the last entry, as 64 lower-case hexadecimal digits; all zeros for an empty log.</summary>
    public string Hash => hash ?? DecisionHash.Zero;

    /// <summary>Reads the text that <see cref="ToString"/> gives.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not the head of a log.</exception>
    public static DecisionLogHead Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var head) ? head : throw new FormatException("The head of a decision log is written as its number, a colon and 64 lower-case hexadecimal digits.");
    }

    /// <summary>Reads the text that <see cref="ToString"/> gives, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The head, or the head of an empty log.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DecisionLogHead result)
    {
        result = default;
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || !long.TryParse(s.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return false;
        }

        var rest = s![(colon + 1)..];
        if (!IsHead(sequence, rest))
        {
            return false;
        }

        var head = new DecisionLogHead(sequence, rest);
        if (head.ToString() != s)
        {
            return false; // zeros in front, or NUL characters that number parsing passes over
        }

        result = head;
        return true;
    }

    /// <summary>Gives <c>sequence:hash</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sequence}:{Hash}");

    private static bool IsHead(long sequence, string hash) =>
        DecisionHash.IsWellFormed(hash) && (sequence == 0) == (hash == DecisionHash.Zero);
}
