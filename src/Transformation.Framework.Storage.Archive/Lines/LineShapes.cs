using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

/// <summary>What the lines of an archive share.</summary>
internal static class LineShapes
{
    /// <summary>Text as it is: what it may be is for the values to say that are made of it.</summary>
    internal static JsonShape<string> AnyText { get; } = JsonShapes.AsText(static s => s, static s => s, "");

    /// <summary>A whole number from 1.</summary>
    internal static JsonShape<long> FromOne { get; } = JsonShapes.IntegerBetween(1, long.MaxValue);
}
