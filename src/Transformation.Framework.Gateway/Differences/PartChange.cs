using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>One part of a rule set that differs between two versions of it: added, removed, or changed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <typeparam name="T">The type of the part: a rule, an input, a parameter.</typeparam>
public sealed class PartChange<T>
    where T : class
{
    internal PartChange(string id, T? before, T? after, ImmutableArray<string> properties)
    {
        Id = id;
        Before = before;
        After = after;
        Properties = properties;
    }

    /// <summary>The identifier of the part.</summary>
    public string Id { get; }

    /// <summary>The part as it was; null when it was added.</summary>
    public T? Before { get; }

    /// <summary>The part as it is; null when it was removed.</summary>
    public T? After { get; }

    /// <summary>The properties that differ, by their names in the JSON document, in the order of its schema; empty when the part was added or removed.</summary>
    public ImmutableArray<string> Properties { get; }
}
