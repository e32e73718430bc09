using NodaTime;
using NodaTime.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>A decision to be put on record: when, of what kind, about what, and everything it consisted of.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DecisionRecord
{
    /// <summary>The most UTF-16 code units a payload may have: 1,048,576.</summary>
    public const int MaxPayloadLength = 1 << 20;

    /// <summary>Puts a decision into words for the log.</summary>
    /// <param name="recordedAt">When it is recorded, from the host's clock.</param>
    /// <param name="kind">What kind of decision, by the rule of identifiers (letters, digits, <c>.</c>, <c>_</c>, <c>-</c>; at most 100 characters): <c>gate-decision</c>.</param>
    /// <param name="subject">What it is about, by the rule of <see cref="DomainText"/>: an initiative's identifier, for example.</param>
    /// <param name="payload">
    /// Everything else, best as canonical JSON (<c>format.ToText(value)</c>). May be empty; at most <see cref="MaxPayloadLength"/> UTF-16 code
    /// units, well-formed, without U+0000, which not every database can keep.
    /// </param>
    /// <exception cref="ArgumentException">A text breaks its rule.</exception>
    public DecisionRecord(Instant recordedAt, string kind, string subject, string payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        RecordedAt = recordedAt;
        Kind = IdentifierText.Check(kind, "a kind of decision", nameof(kind));
        Subject = DomainText.Required(subject, nameof(subject));
        Payload = Fault(payload) is { } fault ? throw new ArgumentException(fault, nameof(payload)) : payload;
    }

    /// <summary>When it was recorded; to the nanosecond.</summary>
    public Instant RecordedAt { get; }

    /// <summary><see cref="RecordedAt"/> as it is hashed, and as stores keep it: ISO 8601 in UTC, with as many decimals as it needs and no more.</summary>
    public string RecordedAtText => InstantPattern.ExtendedIso.Format(RecordedAt);

    /// <summary>What kind of decision.</summary>
    public string Kind { get; }

    /// <summary>What it is about.</summary>
    public string Subject { get; }

    /// <summary>Everything else.</summary>
    public string Payload { get; }

    private static string? Fault(string payload)
    {
        if (payload.Length > MaxPayloadLength)
        {
            return FormattableString.Invariant($"The payload has {payload.Length} characters; at most {MaxPayloadLength} are accepted. Keep the document elsewhere and its hash here.");
        }

        for (var i = 0; i < payload.Length; i++)
        {
            if (char.IsSurrogatePair(payload, i))
            {
                i++;
            }
            else if (payload[i] == '\0' || char.IsSurrogate(payload[i]))
            {
                return FormattableString.Invariant($"The payload has a character that is not accepted (U+{(int)payload[i]:X4}) at position {i}.");
            }
        }

        return null;
    }
}
