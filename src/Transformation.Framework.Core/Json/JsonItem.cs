namespace Transformation.Framework.Core.Json;

/// <summary>One item of an array.</summary>
/// <param name="Path">Where it stands in its object, for example <c>$.initiatives[3]</c> with <c>$</c> for the object.</param>
/// <param name="Value">The item, or null if it could not be read.</param>
/// <param name="Id">The text of the property that identifies it (<c>id</c> unless the shape says otherwise) if it has one, even when the rest could not be read.</param>
/// <typeparam name="TItem">The type of an item.</typeparam>
public sealed record JsonItem<TItem>(string Path, TItem? Value, string? Id)
    where TItem : class;
