using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core.Json;

/// <summary>The values read for one object, by field.</summary>
public readonly struct JsonFieldValues
{
    private readonly object?[] values;
    private readonly bool[] isThere;

    internal JsonFieldValues(object?[] values, bool[] isThere)
    {
        this.values = values;
        this.isThere = isThere;
    }

    /// <summary>The value of a field; null for an optional field that is not there. For use where every field could be read.</summary>
    /// <param name="field">The field.</param>
    /// <typeparam name="TValue">Its type.</typeparam>
    public TValue Get<TValue>(JsonField<TValue> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return (TValue)values[field.Index]!;
    }

    /// <summary>
    /// The value of a field, if it could be read; also what an optional field that is not there stands for, and the items of an array of which
    /// some could not be read.
    /// </summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value.</param>
    /// <typeparam name="TValue">Its type.</typeparam>
    /// <returns>False when the property is missing although it is required, or could not be read.</returns>
    public bool TryGet<TValue>(JsonField<TValue> field, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(field);
        value = isThere[field.Index] ? Get(field) : default;
        return isThere[field.Index];
    }
}
