using System.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>Something that a text index can find: its name, its title, and the text that is looked through.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TextDocument
{
    /// <summary>The most UTF-16 code units a body may have: 1,000,000, some 150,000 words.</summary>
    public const int MaxBodyLength = 1_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Describes a document.</summary>
    /// <param name="id">Its name: a kind and a key, by which it is replaced, removed and looked up where it comes from.</param>
    /// <param name="title">Its title; <see cref="DomainText"/> has the rule.</param>
    /// <param name="body">The text; may be empty. Well-formed UTF-16 without NUL, at most <see cref="MaxBodyLength"/> long.</param>
    /// <exception cref="ArgumentException">The title or the body breaks its rule.</exception>
    public TextDocument(AggregateId id, string title, string body = "")
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(body);
        Id = id;
        Title = DomainText.Required(title, nameof(title));
        Body = Fault(body) is { } fault ? throw new ArgumentException(fault, nameof(body)) : body;
    }

    /// <summary>Its name.</summary>
    public AggregateId Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The text; may be empty.</summary>
    public string Body { get; }

    private static string? Fault(string body)
    {
        if (body.Length > MaxBodyLength)
        {
            return FormattableString.Invariant($"The body has {body.Length} characters; at most {MaxBodyLength} are accepted.");
        }

        try
        {
            Strict.GetByteCount(body);
        }
        catch (EncoderFallbackException)
        {
            return "The body is not well-formed: it has half of a surrogate pair.";
        }

        return body.Contains('\0', StringComparison.Ordinal) ? "The body has a NUL character." : null;
    }
}
