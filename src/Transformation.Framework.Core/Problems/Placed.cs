namespace Transformation.Framework.Core;

/// <summary>A value and the path at which its problems are reported.</summary>
internal readonly record struct Placed<T>(string Path, T Value)
{
    internal string At(string property) => $"{Path}.{property}";

    internal string At(string property, int index) => FormattableString.Invariant($"{Path}.{property}[{index}]");
}

/// <summary>Makes <see cref="Placed{T}"/> values.</summary>
internal static class Placed
{
    internal static Placed<T> At<T>(string list, int index, T value) => new(FormattableString.Invariant($"$.{list}[{index}]"), value);
}
