using System.Text.Json;

namespace Transformation.Framework.Core.Json;

/// <summary>A value being read, where it stands, and where to report what is wrong with it.</summary>
/// <remarks>Not thread-safe: the collector is not.</remarks>
/// <param name="element">The value.</param>
/// <param name="path">Where it stands.</param>
/// <param name="problems">Where to report.</param>
public readonly struct JsonCursor(JsonElement element, JsonPath path, ProblemCollector problems)
{
    /// <summary>The value.</summary>
    public JsonElement Element { get; } = element;

    /// <summary>Where it stands.</summary>
    public JsonPath Path { get; } = path;

    /// <summary>Where problems are reported.</summary>
    public ProblemCollector Problems { get; } = problems;

    /// <summary>Reports a problem with this value; always gives false, so that a reader can return it.</summary>
    /// <param name="code">One of <see cref="ProblemCodes"/>.</param>
    /// <param name="message">What is wrong.</param>
    public bool Fail(string code, string message)
    {
        if (!Problems.TryPassOver())
        {
            Problems.Add(Path.ToString(), code, message);
        }

        return false;
    }

    /// <summary>Checks the kind of the value and reports it if it is another.</summary>
    /// <param name="kind">The kind wanted.</param>
    public bool Is(JsonValueKind kind) =>
        Element.ValueKind == kind
        || Fail(ProblemCodes.WrongType, $"{Name(kind)} is needed here, but this is {Name(Element.ValueKind)}.");

    /// <summary>Reports that the object here lacks a property, at the place where it would stand; always gives false.</summary>
    internal bool Missing(string name, string message)
    {
        if (!Problems.TryPassOver())
        {
            Problems.Add(Path.Property(name).ToString(), ProblemCodes.Missing, message);
        }

        return false;
    }

    /// <summary>Moves to an item of the array here.</summary>
    internal JsonCursor Item(JsonElement item, int index) => new(item, Path.Item(index), Problems);

    /// <summary>Moves to a property of the object here.</summary>
    internal JsonCursor Property(JsonElement value, string name) => new(value, Path.Property(name), Problems);

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
