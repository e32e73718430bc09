using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>What an organisation is called and whom it refers to: all that the checks between organisations look at, so that they run on one that could not be read as a whole.</summary>
internal readonly record struct OrganisationReferences(string Path, OrganisationId Id, OrganisationId? Successor)
{
    internal static OrganisationReferences Of(string path, Organisation organisation) => new(path, organisation.Id, organisation.Successor);

    /// <summary>The references of an item; null if not even its identifier can be read.</summary>
    internal static OrganisationReferences? Of(JsonItem<Organisation> item) =>
        item.Value is { } organisation ? Of(item.Path, organisation)
        : OrganisationId.TryParse(item.Id, null, out var id)
            ? new(item.Path, id, item.TryPeek("successor", CoreShapes.OrganisationId, out var successor) ? successor : null)
        : null;
}
