using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A dimension with the type of its values.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LoadDimension<T> : LoadDimension
    where T : notnull
{
    private readonly Func<T, string> toText;
    private readonly Func<string, T> parse;
    private readonly Func<LoadUnit, LoadCatalogue, string?>? ofUnit;
    private readonly Func<InitiativeId, string?>? ofInitiative;

    internal LoadDimension(
        string name,
        DimensionSource source,
        Func<T, string> toText,
        Func<string, T> parse,
        bool hasMany = false,
        IComparer<string>? order = null,
        Func<LoadUnit, LoadCatalogue, string?>? ofUnit = null,
        Func<InitiativeId, string?>? ofInitiative = null)
        : base(name, source, hasMany, order ?? StringComparer.Ordinal)
    {
        this.toText = toText;
        this.parse = parse;
        this.ofUnit = ofUnit;
        this.ofInitiative = ofInitiative;
    }

    /// <summary>Whether it is worked out from the record itself, so that a catalogue has nothing to say.</summary>
    internal bool IsOfTheRecord => ofInitiative is not null;

    internal string TextOf(T value) => toText(value);

    internal T ValueOf(string text) => parse(text);

    internal override ImmutableArray<string> Of(LoadUnit unit, LoadCatalogue catalogue) => ofUnit?.Invoke(unit, catalogue) is { } text ? [text] : [];

    internal override ImmutableArray<string> Of(InitiativeId initiative, LoadCatalogue catalogue) =>
        ofInitiative is null ? base.Of(initiative, catalogue) : ofInitiative(initiative) is { } text ? [text] : [];
}
