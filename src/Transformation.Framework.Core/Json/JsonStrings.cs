using System.Text.Json;

namespace Transformation.Framework.Core.Json;

/// <summary>Text out of JSON elements; escapes such as a lone <c>\ud800</c>, and bytes that are not UTF-8, parse as JSON but are no text.</summary>
internal static class JsonStrings
{
    internal static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>As <see cref="JsonElement.TryGetProperty(string, out JsonElement)"/>, for objects that may have property names that are no text.</summary>
    internal static bool TryGetProperty(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            return element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            var found = element.EnumerateObject().LastOrDefault(p => NameOf(p) == name);
            value = found.Value;
            return value.ValueKind != JsonValueKind.Undefined;
        }
    }

    internal static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
