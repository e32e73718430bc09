using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>The shape of an object: its properties declared once, in the order they are written.</summary>
/// <remarks>
/// Derive, declare the fields in the constructor, and build the value from them. <see cref="Check"/> is called whatever could be read, and <see cref="Build"/>
/// only when everything could and the checks found nothing; an <see cref="ArgumentException"/> it throws becomes a problem at the property that the parameter is named after, or
/// at the object; so do <see cref="FormatException"/>, <see cref="OverflowException"/> and our own exceptions, and the problems of an
/// <see cref="InvalidDocumentException"/> keep their paths below the object. Unknown and repeated properties are problems. <c>null</c> is
/// not a value: leave the property out.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class JsonObjectShape<T> : JsonShape<T>
    where T : notnull
{
    private readonly string name;
    private readonly string description;
    private readonly List<JsonMember<T>> members = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Starts the declaration.</summary>
    /// <param name="name">The name in the JSON Schema, unique within a document.</param>
    /// <param name="description">What it is, for the JSON Schema.</param>
    protected JsonObjectShape(string name, string description)
    {
        this.name = name;
        this.description = description;
    }

    /// <inheritdoc />
    public sealed override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value) => TryRead(at, [], out value);

    /// <inheritdoc />
    public sealed override void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc />
    public sealed override JsonObject Schema(JsonSchemas schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        return schemas.Reference(name, s => SchemaOf(s, []));
    }

    /// <summary>Declares a property that must be there.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="property">Its name, in camel case.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="get">Gives the value when writing.</param>
    /// <param name="about">What it is, for the JSON Schema.</param>
    protected JsonField<TValue> Required<TValue>(string property, JsonShape<TValue> shape, Func<T, TValue> get, string about) =>
        Declare<TValue>(new JsonMembers.Required<T, TValue>(property, about, shape, get));

    /// <summary>Declares a property that may be left out.</summary>
    /// <inheritdoc cref="Required"/>
    protected JsonField<TValue?> Optional<TValue>(string property, JsonShape<TValue> shape, Func<T, TValue?> get, string about)
        where TValue : class =>
        Declare<TValue?>(new JsonMembers.Optional<T, TValue>(property, about, shape, get));

    /// <summary>Declares a property that may be left out.</summary>
    /// <inheritdoc cref="Required"/>
    protected JsonField<TValue?> Optional<TValue>(string property, JsonShape<TValue> shape, Func<T, TValue?> get, string about)
        where TValue : struct =>
        Declare<TValue?>(new JsonMembers.Nullable<T, TValue>(property, about, shape, get));

    /// <summary>Declares a property that stands for a known value when it is left out, and is not written when it has that value.</summary>
    /// <inheritdoc cref="Required"/>
    /// <param name="otherwise">What leaving it out stands for.</param>
    protected JsonField<TValue> Optional<TValue>(string property, JsonShape<TValue> shape, Func<T, TValue> get, TValue otherwise, string about) =>
        Declare<TValue>(new JsonMembers.Defaulted<T, TValue>(property, about, shape, get, otherwise));

    /// <summary>Declares an array that is empty when left out, and is not written when empty. One bad item makes the object unreadable.</summary>
    /// <inheritdoc cref="Required"/>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    protected JsonField<ImmutableArray<TItem>> List<TItem>(
        string property, JsonShape<TItem> shape, Func<T, ImmutableArray<TItem>> get, string about) =>
        Declare<ImmutableArray<TItem>>(new JsonMembers.List<T, TItem>(property, about, JsonShapes.ArrayOf(shape), get));

    /// <summary>
    /// Declares an array that is empty when left out; with a bad item it is still there for <see cref="Check"/>, so that checks between
    /// items run too. The object is refused all the same.
    /// </summary>
    /// <inheritdoc cref="Required"/>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="idProperty">The property that identifies an item, for <see cref="JsonItem{TItem}.Id"/>.</param>
    protected JsonField<JsonItems<TItem>> Items<TItem>(
        string property, JsonShape<TItem> shape, Func<T, IEnumerable<TItem>> get, string about, string idProperty = "id")
        where TItem : class =>
        Declare<JsonItems<TItem>>(new JsonMembers.Items<T, TItem>(
            property,
            about,
            new JsonItemsShape<TItem>(shape, property, idProperty),
            owner => new JsonItems<TItem>([.. get(owner).Select(static item => new JsonItem<TItem>("", item, null))])));

    /// <summary>Checks what must hold between the parts; called also when some of them could not be read.</summary>
    /// <remarks>By default there is nothing to check. Use <see cref="JsonFieldValues.TryGet"/>, and report nothing that a part which could not be read may explain.</remarks>
    /// <param name="values">The values of the declared fields, as far as they could be read.</param>
    /// <param name="problems">Where to report; paths begin with <c>$</c> for this object.</param>
    protected virtual void Check(JsonFieldValues values, ProblemCollector problems)
    {
    }

    /// <summary>Makes the value from what was read.</summary>
    /// <param name="values">The values of the declared fields.</param>
    protected abstract T Build(JsonFieldValues values);

    internal bool TryRead(JsonCursor at, ReadOnlySpan<string> tags, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!at.Is(JsonValueKind.Object))
        {
            return false;
        }

        var isRead = TryReadMembers(at, tags, out var values);
        return Passes(at, values) && isRead && TryBuild(at, values, out value);
    }

    internal void WriteProperties(Utf8JsonWriter writer, T value)
    {
        foreach (var member in members)
        {
            member.Write(writer, value);
        }
    }

    internal JsonObject SchemaOf(JsonSchemas schemas, IEnumerable<KeyValuePair<string, JsonNode?>> tags)
    {
        var properties = new JsonObject(tags);
        var required = new JsonArray([.. properties.Select(static p => JsonValue.Create(p.Key))]);
        foreach (var member in members)
        {
            properties[member.Name] = member.Describe(schemas);
            if (member.IsRequired)
            {
                required.Add((JsonNode)member.Name);
            }
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    private bool TryReadMembers(JsonCursor at, ReadOnlySpan<string> tags, out JsonFieldValues read)
    {
        var values = new object?[members.Count];
        var isThere = new bool[members.Count];
        for (var i = 0; i < values.Length; i++)
        {
            (values[i], isThere[i]) = (members[i].Absent, !members[i].IsRequired);
        }

        read = new JsonFieldValues(values, isThere);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ok = true;
        foreach (var property in at.Element.EnumerateObject())
        {
            var key = JsonStrings.NameOf(property);
            var here = at.Property(property.Value, key);
            if (!seen.Add(key))
            {
                ok = here.Fail(ProblemCodes.DuplicateProperty, "This property stands twice.");
            }
            else if (indexes.TryGetValue(key, out var index))
            {
                var isRead = members[index].TryRead(here, out values[index]);
                isThere[index] = isRead || values[index] is IPartlyRead;
                ok &= isRead;
            }
            else if (!tags.Contains(key))
            {
                // Reported, but what is known of the object is still built: checks between objects go on.
                here.Fail(ProblemCodes.UnknownProperty, $"There is no such property in {name}. It has: {string.Join(", ", members.Select(static m => m.Name))}.");
            }
        }

        foreach (var member in members)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
            {
                ok = at.Missing(member.Name, $"{name} needs this property.");
            }
        }

        return ok;
    }

    private bool Passes(JsonCursor at, JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        Check(values, problems);
        return problems.IsEmpty || at.Fail(new InvalidDocumentException(name, problems.ToImmutable()));
    }

    private bool TryBuild(JsonCursor at, JsonFieldValues values, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        try
        {
            value = Build(values);
            return true;
        }
        catch (ArgumentException e) when (members.Find(m => string.Equals(m.Name, e.ParamName, StringComparison.OrdinalIgnoreCase)) is { } field)
        {
            return new JsonCursor(at.Element, at.Path.Property(field.Name), at.Problems).Fail(e);
        }
        catch (Exception e) when (JsonFaults.IsAboutValues(e))
        {
            return at.Fail(e);
        }
    }

    private JsonField<TValue> Declare<TValue>(JsonMember<T> member)
    {
        indexes.Add(member.Name, members.Count);
        members.Add(member);
        return new JsonField<TValue>(members.Count - 1);
    }
}
