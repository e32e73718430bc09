using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A property by which load is told apart, such as organisation or horizon. Those that exist are at <see cref="LoadDimensions"/>.</summary>
/// <remarks>Two dimensions are the same when they have the same name. Immutable; safe to share between threads.</remarks>
public abstract class LoadDimension : IEquatable<LoadDimension>
{
    private protected LoadDimension(string name, DimensionSource source, bool hasMany, IComparer<string> order)
    {
        Name = name;
        Source = source;
        HasMany = hasMany;
        Order = order;
    }

    /// <summary>Its name: one or more ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it is a property of initiatives, rather than of who is asked.</summary>
    public bool IsOfInitiatives => Source == DimensionSource.Initiative;

    /// <summary>
    /// Whether an initiative may have several values, such as outcomes. Its load then counts in full under each of them, so that groups overlap and do not add up to the total; totals
    /// count it once.
    /// </summary>
    public bool HasMany { get; }

    internal DimensionSource Source { get; }

    /// <summary>The order of its values, as texts.</summary>
    internal IComparer<string> Order { get; }

    /// <summary>Whether another dimension has the same name.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(LoadDimension? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as LoadDimension);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    /// <summary>Gives the name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>The values of who is asked; none when they are not known or this is no property of theirs.</summary>
    internal virtual ImmutableArray<string> Of(LoadUnit unit, LoadCatalogue catalogue) => [];

    /// <summary>The values of an initiative; none when they are not known or this is no property of initiatives.</summary>
    internal virtual ImmutableArray<string> Of(InitiativeId initiative, LoadCatalogue catalogue) =>
        Source == DimensionSource.Unit ? [] : catalogue.ValuesOf(this, initiative);
}
