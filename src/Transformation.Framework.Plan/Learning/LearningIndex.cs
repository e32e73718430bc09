using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Plan;

/// <summary>Puts learning into a text index, so that it can be found by its words.</summary>
/// <remarks>
/// Only what others than the host can read on the day goes in: an index shows excerpts to whoever searches. The body has the summary, what a learning log says, and the organisation, initiatives, outcomes and cohorts
/// by their identifiers. Pure but for the index written to.
/// </remarks>
public static class LearningIndex
{
    /// <summary>The kind of the documents: <c>learning</c>. Their key is the identifier of the entry.</summary>
    public const string DocumentType = "learning";

    /// <summary>The documents of the entries that are shared on a day, in the order of the library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="asOf">The day.</param>
    public static ImmutableArray<TextDocument> DocumentsOf(LearningLibrary library, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(library);
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            .. library.Entries
                .Where(entry => entry.IsSharedOn(asOf))
                .Select(static entry => new TextDocument(new AggregateId(DocumentType, entry.Id), entry.Title, string.Join('\n', Lines(entry).OfType<string>()))),
        ];
    }

    /// <summary>Makes an index hold the entries that are shared on a day, and no other learning.</summary>
    /// <param name="index">The index.</param>
    /// <param name="library">The library.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect.</param>
    /// <exception cref="StoreException">The index cannot be written.</exception>
    public static ValueTask FillAsync(ITextIndex index, LearningLibrary library, LocalDate asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        return index.ReplaceAsync(DocumentType, DocumentsOf(library, asOf), cancellationToken);
    }

    private static IEnumerable<string?> Lines(LearningEntry entry) =>
    [
        entry.Summary,
        entry.Log?.Tried,
        entry.Log?.Expected,
        entry.Log?.Happened,
        entry.Log?.Changes,
        string.Join(' ', entry.Initiatives.Select(static i => i.Value)
            .Concat(entry.Outcomes.Select(static o => o.Value))
            .Concat(entry.Cohorts.Select(static c => c.Value))
            .Prepend(entry.Host.ToString())),
    ];
}
