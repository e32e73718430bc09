using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A threshold by name whose value changes over time: a limit that rose keeps its old value for decisions of before.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GateParameter
{
    private GateParameter(string id, string title, InputKind kind, ImmutableArray<ParameterValue> values)
    {
        Id = id;
        Title = title;
        Kind = kind;
        Values = values;
    }

    /// <summary>Its identifier, unique among the parameters of a rule set.</summary>
    public string Id { get; }

    /// <summary>What it limits, in words a board reader knows.</summary>
    public string Title { get; }

    /// <summary>The kind of its values.</summary>
    public InputKind Kind { get; }

    /// <summary>Its values, earliest first; each holds until the next begins.</summary>
    public ImmutableArray<ParameterValue> Values { get; }

    /// <summary>Declares a parameter.</summary>
    /// <param name="id">Its identifier; see <see cref="IdentifierText"/>.</param>
    /// <param name="title">What it limits.</param>
    /// <param name="kind">The kind of its values: one that has an order.</param>
    /// <param name="values">Its values, at least one, in any order.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static GateParameter Create(string id, string title, InputKind kind, params IEnumerable<ParameterValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ImmutableArray<ParameterValue> ordered = [.. values.OrderBy(static v => v.From)];
        if (ordered.IsEmpty || ordered.DistinctBy(static v => v.From).Count() != ordered.Length)
        {
            throw new ArgumentException("A parameter has at least one value, and one value at a time.", nameof(values));
        }

        if (ordered.Any(v => v.Value.Kind != kind) || ordered.Any(v => v.Value is MoneyValue money && money.Amount.Basis != ((MoneyValue)ordered[0].Value).Amount.Basis))
        {
            throw new ArgumentException("All values of a parameter are of its kind, and amounts of money of one price basis.", nameof(values));
        }

        return new(
            IdentifierText.Check(id, "a parameter identifier", nameof(id)),
            DomainText.Required(title, nameof(title)),
            Magnitudes.HasOrder(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Values of this kind cannot be compared by size."),
            ordered);
    }

    /// <summary>The value in force on a date, or null before the first.</summary>
    /// <remarks>Takes time in proportion to the number of values.</remarks>
    /// <param name="date">The date; the day on which a value begins counts.</param>
    public ParameterValue? ValueOn(LocalDate date) => Values.LastOrDefault(v => v.From <= date);
}
