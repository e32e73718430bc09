using System.Collections.Frozen;
using System.Text.Json;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The values of an enumeration as they stand in all documents (<c>H2+</c>, <c>nhs-trust</c>), in the order of their numbers.</summary>
internal sealed class NamedValues<T> : IComparer<string>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> byName = Enum.GetValues<T>().ToFrozenDictionary(static value => NameOf(value));

    internal static NamedValues<T> Instance { get; } = new();

    public int Compare(string? x, string? y) => Comparer<T>.Default.Compare(byName[x!], byName[y!]);

    internal static string NameOf(T value) => value switch
    {
        Horizon.H1 => "H1",
        Horizon.H2Minus => "H2-",
        Horizon.H2Plus => "H2+",
        Horizon.H3 => "H3",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()),
    };

    internal T Parse(string name) => byName.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");
}
