namespace Transformation.Framework.Load;

/// <summary>The load of one value of a dimension, or of those whose value is not known.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LoadGroup<T>
    where T : notnull
{
    private readonly T? value;

    internal LoadGroup(bool isKnown, T? value, LoadSlice slice)
    {
        IsKnown = isKnown;
        this.value = value;
        Slice = slice;
    }

    /// <summary>Whether the value is known; if not, these are the claims of which it is not.</summary>
    public bool IsKnown { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is not known.</exception>
    public T Value => IsKnown ? value! : throw new InvalidOperationException("The value of this group is not known; ask IsKnown first.");

    /// <summary>The load.</summary>
    public LoadSlice Slice { get; }
}
