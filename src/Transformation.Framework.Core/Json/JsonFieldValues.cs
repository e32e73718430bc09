namespace Transformation.Framework.Core.Json;

/// <summary>The values read for one object, by field.</summary>
public readonly struct JsonFieldValues
{
    private readonly object?[] values;

    internal JsonFieldValues(object?[] values) => this.values = values;

    /// <summary>The value of a field; null for an optional field that is not there.</summary>
    /// <param name="field">The field.</param>
    /// <typeparam name="TValue">Its type.</typeparam>
    public TValue Get<TValue>(JsonField<TValue> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return (TValue)values[field.Index]!;
    }
}
