using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>Identifies an organisation by a code and by who issued it: <c>ods:RVJ</c>, <c>ons:E06000023</c>, <c>local:one-care</c>.</summary>
/// <remarks>
/// <para>ODS and ONS codes are kept in capitals, so <c>ods:rvj</c> parses to <c>ods:RVJ</c>; local codes keep their case.
/// The form of an ODS code is deliberately not checked beyond what every identifier must satisfy: codes of three to six
/// characters are in use and no authoritative maximum is published.</para>
/// <para>The <c>default</c> value means "none": its text is empty, and no domain type accepts it.
/// Ordered by scheme, then by code. Immutable; safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(TextValueConverter<OrganisationId>))]
public readonly record struct OrganisationId : IParsable<OrganisationId>, IComparable<OrganisationId>
{
    private const string Kind = "an organisation code";

    private readonly string? code;

    private OrganisationId(OrganisationIdScheme scheme, string code)
    {
        Scheme = scheme;
        this.code = scheme == OrganisationIdScheme.Local ? code : code.ToUpperInvariant();
    }

    /// <summary>Who issued the code; 0 for the <c>default</c> value.</summary>
    public OrganisationIdScheme Scheme { get; }

    /// <summary>The code without its scheme; empty for the <c>default</c> value.</summary>
    public string Code => code ?? "";

    /// <summary>An organisation with a code of the NHS Organisation Data Service.</summary>
    /// <param name="code">The code, for example <c>RVJ</c>.</param>
    /// <exception cref="ArgumentException">The text cannot be a code.</exception>
    public static OrganisationId Ods(string code) => From(OrganisationIdScheme.Ods, code);

    /// <summary>An organisation with a code of the Office for National Statistics.</summary>
    /// <param name="code">The code, for example <c>E06000023</c>.</param>
    /// <exception cref="ArgumentException">The text cannot be a code.</exception>
    public static OrganisationId Ons(string code) => From(OrganisationIdScheme.Ons, code);

    /// <summary>An organisation known by a code of the caller's own.</summary>
    /// <param name="code">The code, for example <c>one-care</c>.</param>
    /// <exception cref="ArgumentException">The text cannot be a code.</exception>
    public static OrganisationId Local(string code) => From(OrganisationIdScheme.Local, code);

    /// <summary>Reads the form <c>scheme:code</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static OrganisationId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var id)
            ? id
            : throw new FormatException(
                $"'{Excerpt.Of(s)}' is not an organisation identifier: write ods:, ons: or local: and a code of {IdentifierText.Rule}.");
    }

    /// <summary>Reads the form <c>scheme:code</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganisationId result)
    {
        result = default;
        var colon = s?.IndexOf(':') ?? -1;
        if (colon < 0 || SchemeOf(s.AsSpan(0, colon)) is not { } scheme || !IdentifierText.IsValid(s![(colon + 1)..]))
        {
            return false;
        }

        result = new(scheme, s[(colon + 1)..]);
        return true;
    }

    /// <summary>Orders by scheme (ODS, ONS, local), then by the characters of the code.</summary>
    /// <param name="other">The identifier to compare with.</param>
    public int CompareTo(OrganisationId other) =>
        Scheme != other.Scheme ? ((int)Scheme).CompareTo((int)other.Scheme) : string.CompareOrdinal(Code, other.Code);

    /// <summary>Gives <c>scheme:code</c>; empty for the <c>default</c> value.</summary>
    public override string ToString() => Scheme switch
    {
        OrganisationIdScheme.Ods => "ods:" + Code,
        OrganisationIdScheme.Ons => "ons:" + Code,
        OrganisationIdScheme.Local => "local:" + Code,
        _ => "",
    };

    private static OrganisationId From(OrganisationIdScheme scheme, string code) =>
        new(scheme, IdentifierText.Check(code, Kind, nameof(code)));

    private static OrganisationIdScheme? SchemeOf(ReadOnlySpan<char> text) => text switch
    {
        "ods" => OrganisationIdScheme.Ods,
        "ons" => OrganisationIdScheme.Ons,
        "local" => OrganisationIdScheme.Local,
        _ => null,
    };
}
