using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Plan;

/// <summary>Puts insights into a text index, so that whoever means to ask people can find what they have already said.</summary>
/// <remarks>
/// Only what others than the host can read on the day goes in: an index shows excerpts to whoever searches. The body has the summary, and the titles of the groups. Pure but for the index written to.
/// </remarks>
public static class InsightIndex
{
    /// <summary>The kind of the documents: <c>insight</c>. Their key is the identifier of the insight.</summary>
    public const string DocumentType = "insight";

    /// <summary>The documents of the insights that are shared on a day, in the order of the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    public static ImmutableArray<TextDocument> DocumentsOf(InvolvementRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        IsoDate.Check(asOf, nameof(asOf));
        var titles = register.Groups.ToDictionary(static g => g.Id, static g => g.Title, StringComparer.Ordinal);
        return
        [
            .. register.Insights
                .Where(insight => insight.IsSharedOn(asOf))
                .Select(insight => new TextDocument(
                    new AggregateId(DocumentType, insight.Id),
                    insight.Title,
                    string.Join('\n', insight.Groups.Select(group => titles[group]).Prepend(insight.Summary).OfType<string>()))),
        ];
    }

    /// <summary>Makes an index hold the insights that are shared on a day, and no others.</summary>
    /// <param name="index">The index.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect.</param>
    /// <exception cref="StoreException">The index cannot be written.</exception>
    public static ValueTask FillAsync(ITextIndex index, InvolvementRegister register, LocalDate asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        return index.ReplaceAsync(DocumentType, DocumentsOf(register, asOf), cancellationToken);
    }
}
