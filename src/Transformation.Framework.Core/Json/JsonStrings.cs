using System.Text.Json;

namespace Transformation.Framework.Core.Json;

/// <summary>Text out of JSON elements; escapes such as a lone <c>\ud800</c> parse as JSON but are no text.</summary>
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
