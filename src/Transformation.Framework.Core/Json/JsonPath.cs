using System.Globalization;
using System.Text;

namespace Transformation.Framework.Core.Json;

/// <summary>Where in a document a value stands; rendered only when a problem is reported.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class JsonPath
{
    private readonly JsonPath? parent;
    private readonly string? name;
    private readonly int index;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /// <summary>The document itself: <c>$</c>.</summary>
    public static JsonPath Root { get; } = new(null, null, -1);

    /// <summary>The path of a property of the object here.</summary>
    /// <param name="propertyName">The property.</param>
    public JsonPath Property(string propertyName) => new(this, propertyName, -1);

    /// <summary>The path of an item of the array here.</summary>
    /// <param name="itemIndex">Its place, from 0.</param>
    public JsonPath Item(int itemIndex) => new(this, null, itemIndex);

    /// <summary>Gives the path as text: <c>$.initiatives[3].to</c>; unusual names in brackets and quotes, shortened and on one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        if (parent is null)
        {
            text.Append('$');
            return;
        }

        parent.Append(text);
        if (name is null)
        {
            text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (name.Length is > 0 and <= 60 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$'))
        {
            text.Append('.').Append(name);
        }
        else
        {
            var shown = Excerpt.Of(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
            text.Append("['").Append(shown).Append("']");
        }
    }
}
