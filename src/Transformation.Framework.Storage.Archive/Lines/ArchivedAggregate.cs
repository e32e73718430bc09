using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>An aggregate and its content as it stands on one line of JSON, if it can.</summary>
internal sealed record ArchivedAggregate(StoredAggregate Stored, byte[]? Json)
{
    internal static ArchivedAggregate Of(StoredAggregate stored) => new(stored, CompactJson.TryOf(stored.Content.Span));
}
