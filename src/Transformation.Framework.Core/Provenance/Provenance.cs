namespace Transformation.Framework.Core;

/// <summary>Where a record comes from: a published source, or invention that says so.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Provenance
{
    private Provenance(string? source, bool isSynthetic)
    {
        Source = source;
        IsSynthetic = isSynthetic;
    }

    /// <summary>The document (with its edition and place) that states the facts, or how synthetic data was made; null when not recorded.</summary>
    public string? Source { get; }

    /// <summary>Whether the record, or any figure in it, was made up for demonstration or test.</summary>
    public bool IsSynthetic { get; }

    /// <summary>Facts from a document.</summary>
    /// <param name="source">The document, its edition and the place in it.</param>
    public static Provenance Published(string source) => new(DomainText.Required(source, nameof(source)), false);

    /// <summary>Made-up data.</summary>
    /// <param name="how">How it was made, and on which facts it is shaped.</param>
    public static Provenance Synthetic(string? how = null) => new(DomainText.Optional(how, nameof(how)), true);
}
