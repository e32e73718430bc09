using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Transformation.Framework.Core.Json;

/// <summary>One item of an array.</summary>
/// <param name="Path">Where it stands in its object, for example <c>$.initiatives[3]</c> with <c>$</c> for the object.</param>
/// <param name="Value">The item, or null if it could not be read.</param>
/// <param name="Id">The text of the property that identifies it (<c>id</c> unless the shape says otherwise) if it has one, even when the rest could not be read.</param>
/// <typeparam name="TItem">The type of an item.</typeparam>
public sealed record JsonItem<TItem>(string Path, TItem? Value, string? Id)
    where TItem : class
{
    /// <summary>The item as it stands in the document; undefined for one that was not read from a document.</summary>
    internal JsonElement Element { get; init; }

    /// <summary>
    /// Reads one property of an item that could not be read as a whole, so that what it refers to can be checked at once and not only when
    /// the rest is mended. Reports nothing: what is wrong with the item was reported when it was read. Only while the document is being read.
    /// </summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="value">The value, if the property is there and can be read.</param>
    public bool TryPeek<TValue>(string property, JsonShape<TValue> shape, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(shape);
        value = default;
        return Element.ValueKind == JsonValueKind.Object
            && JsonStrings.TryGetProperty(Element, property, out var found)
            && shape.TryRead(new JsonCursor(found, JsonPath.Root, new ProblemCollector()), out value);
    }

    /// <summary>Whether the item has a property, readable or not: tells what was left out from what is wrong. Only while the document is being read.</summary>
    /// <param name="property">The property.</param>
    public bool Has(string property) => Element.ValueKind == JsonValueKind.Object && JsonStrings.TryGetProperty(Element, property, out _);
}
