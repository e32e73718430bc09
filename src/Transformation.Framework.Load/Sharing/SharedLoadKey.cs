using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What a row of a shared table is about in one dimension.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record SharedLoadKey
{
    /// <summary>Names a value of a dimension.</summary>
    /// <param name="dimension">The name of the dimension.</param>
    /// <param name="value">The value, as text.</param>
    /// <exception cref="ArgumentException">A text breaks the rule of <see cref="DomainText"/>.</exception>
    internal SharedLoadKey(string dimension, string value)
    {
        Dimension = DomainText.Required(dimension, nameof(dimension));
        Value = DomainText.Required(value, nameof(value));
    }

    /// <summary>The name of the dimension.</summary>
    public string Dimension { get; }

    /// <summary>The value, as text: <c>ods:RVJ</c>, <c>H2+</c>.</summary>
    public string Value { get; }

    /// <summary>Gives both: <c>horizon H2+</c>.</summary>
    public override string ToString() => $"{Dimension} {Value}";
}
