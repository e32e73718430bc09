using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Who pays or gains: an organisation, or the public.</summary>
/// <remarks>
/// The public stands for residents, families and the wider economy: value that reaches no organisation. Written as the organisation's identifier or
/// <c>public</c>. The <c>default</c> value is the public. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Party>))]
public readonly record struct Party : IParsable<Party>, IComparable<Party>
{
    internal const string Pattern = "^(public|(ods|ons|local):[A-Za-z0-9][A-Za-z0-9._-]{0,99})$";

    private const string PublicText = "public";

    private Party(OrganisationId organisation) => Organisation = organisation;

    /// <summary>Residents, families and the wider economy.</summary>
    public static Party Public => default;

    /// <summary>The organisation, or null for the public.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>An organisation.</summary>
    /// <param name="organisation">Its identifier.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public static Party Of(OrganisationId organisation) =>
        organisation != default ? new(organisation) : throw new ArgumentException("The identifier is empty.", nameof(organisation));

    /// <summary>Reads <c>public</c> or an organisation's identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Party Parse(string s, IFormatProvider? provider = null) =>
        s == PublicText ? Public : new(OrganisationId.Parse(s, provider));

    /// <summary>Reads <c>public</c> or an organisation's identifier if the text is one of them.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The party, or the public.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Party result)
    {
        var isOrganisation = OrganisationId.TryParse(s, provider, out var organisation);
        result = isOrganisation ? new(organisation) : Public;
        return isOrganisation || s == PublicText;
    }

    /// <summary>Organisations come first, in the order of their identifiers; the public comes last.</summary>
    /// <param name="other">The party to compare with.</param>
    public int CompareTo(Party other) => (Organisation, other.Organisation) switch
    {
        ({ } one, { } another) => one.CompareTo(another),
        (null, null) => 0,
        (null, _) => 1,
        _ => -1,
    };

    /// <summary>Gives <c>public</c> or the organisation's identifier.</summary>
    public override string ToString() => Organisation?.ToString() ?? PublicText;
}
