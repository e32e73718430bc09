using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One reason why a benefit may come to less than hoped; compared character by character.</summary>
/// <remarks>
/// Whatever takes something off a benefit (deadweight, the likelihood of a link, an optimism correction…) says which doubt it covers, so that no doubt is
/// paid for twice. Source of the concern: HM Treasury, The Green Book (2003), paragraph 5.64, by which an optimism adjustment shrinks as the risks behind it
/// are dealt with one by one. The text keeps the rule of <see cref="IdentifierText"/>. The <c>default</c> value means "none": its <see cref="Value"/> is
/// empty, and no domain type accepts it. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Doubt>))]
public readonly record struct Doubt : IParsable<Doubt>, IComparable<Doubt>
{
    private const string Kind = "a doubt";

    private readonly string? value;

    private Doubt(string value) => this.value = value;

    /// <summary>It would have come about anyway: what deadweight covers unless it says otherwise.</summary>
    public static Doubt WouldHappenAnyway { get; } = new("would-happen-anyway");

    /// <summary>It is only moved from somewhere else: what displacement covers unless it says otherwise.</summary>
    public static Doubt MovedFromElsewhere { get; } = new("moved-from-elsewhere");

    /// <summary>It reaches people outside the group it is meant for: what leakage covers unless it says otherwise.</summary>
    public static Doubt LeaksAway { get; } = new("leaks-away");

    /// <summary>One activity is only replaced by another like it: what substitution covers unless it says otherwise.</summary>
    public static Doubt Substituted { get; } = new("substituted");

    /// <summary>Others brought it about: what attribution covers unless it says otherwise.</summary>
    public static Doubt DueToOthers { get; } = new("due-to-others");

    /// <summary>The estimate is rosier than experience allows: what optimism bias covers.</summary>
    public static Doubt OptimisticEstimate { get; } = new("optimistic-estimate");

    /// <summary>The evidence behind the figure is weak: what a correction by evidence grade covers.</summary>
    public static Doubt WeakEvidence { get; } = new("weak-evidence");

    /// <summary>The text; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <summary>Names a doubt: <c>crew-uptake</c>.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public static Doubt From(string value) => new(IdentifierText.Check(value, Kind, nameof(value)));

    /// <inheritdoc cref="From"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static Doubt Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var doubt) ? doubt : throw IdentifierText.BadFormat(s, Kind);

    /// <summary>Names a doubt if the text is an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The doubt, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Doubt result)
    {
        result = IdentifierText.IsValid(s) ? new(s) : default;
        return result != default;
    }

    /// <summary>Orders by the characters of the text, the same in every culture.</summary>
    /// <param name="other">The doubt to compare with.</param>
    public int CompareTo(Doubt other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the text.</summary>
    public override string ToString() => Value;
}
