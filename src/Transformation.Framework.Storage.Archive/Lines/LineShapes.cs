using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

/// <summary>What the lines of an archive share.</summary>
internal static class LineShapes
{
    /// <summary>Text as it is: what it may be is for the values to say that are made of it.</summary>
    internal static JsonShape<string> AnyText { get; } = JsonShapes.AsText(static s => s, static s => s, "");

    /// <summary>The greatest version that is laid into a store: 2 to the power of 62, which no store comes to, and behind which a store has room to go on.</summary>
    internal const long GreatestVersion = 1L << 62;

    /// <summary>A whole number from 1.</summary>
    internal static JsonShape<long> FromOne { get; } = JsonShapes.IntegerBetween(1, GreatestVersion);
}
