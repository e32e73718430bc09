using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>Which pounds an amount is in: those of the day (nominal), or those of a stated financial year (real).</summary>
/// <remarks>Written <c>nominal</c> or <c>real 2024/25</c>. The <c>default</c> value is <see cref="Nominal"/>. Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(TextValueConverter<PriceBasis>))]
public readonly record struct PriceBasis : IParsable<PriceBasis>
{
    internal const string Pattern = "^(nominal|real [0-9]{4}/[0-9]{2})$";

    private const string NominalText = "nominal";
    private const string RealText = "real ";

    private PriceBasis(FinancialYear priceYear) => PriceYear = priceYear;

    /// <summary>Pounds of the day on which they are paid.</summary>
    public static PriceBasis Nominal => default;

    /// <summary>The financial year whose prices are used, or null for nominal amounts.</summary>
    public FinancialYear? PriceYear { get; }

    /// <summary>Pounds of a stated financial year.</summary>
    /// <param name="priceYear">The year.</param>
    public static PriceBasis Real(FinancialYear priceYear) => new(priceYear);

    /// <summary>Reads <c>nominal</c> or <c>real 2024/25</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static PriceBasis Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var basis)
            ? basis
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a price basis: write nominal, or real 2024/25.");
    }

    /// <summary>Reads <c>nominal</c> or <c>real 2024/25</c> if the text is one of them.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The basis, or nominal.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PriceBasis result)
    {
        result = default;
        if (s is null || s == NominalText)
        {
            return s is not null;
        }

        if (!s.StartsWith(RealText, StringComparison.Ordinal) || !FinancialYear.TryParse(s[RealText.Length..], provider, out var year))
        {
            return false;
        }

        result = new(year);
        return true;
    }

    /// <summary>Gives <c>nominal</c> or <c>real 2024/25</c>.</summary>
    public override string ToString() => PriceYear is { } year ? RealText + year : NominalText;
}
