namespace Transformation.Framework.Core.Storage;

/// <summary>Makes <see cref="Versioned{T}"/> values.</summary>
public static class Versioned
{
    /// <summary>The version of what is not stored: 0.</summary>
    public const long NotStored = 0;

    /// <summary>A value that is not stored yet. Saving it conflicts if there is something under its key by then.</summary>
    /// <typeparam name="T">The type of the aggregate.</typeparam>
    /// <param name="value">The value.</param>
    public static Versioned<T> New<T>(T value)
        where T : class => new(value, NotStored);
}
