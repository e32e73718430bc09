using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Who takes part in something: an organisation, a governance body or a post. Written <c>ods:RVJ</c>, <c>body:partnership-board</c>, <c>post:icb-chair</c>.</summary>
/// <remarks>
/// The schemes of <see cref="OrganisationId"/> say that it is an organisation; <c>body:</c> and <c>post:</c> are followed by an identifier (<see cref="IdentifierText"/> has the rule).
/// The <c>default</c> value means "none": its text is empty, and no domain type accepts it. Ordered by kind, then as organisations are, or by the characters of the identifier.
/// Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<PartyId>))]
public readonly record struct PartyId : IParsable<PartyId>, IComparable<PartyId>
{
    internal const string Pattern = "^(ods|ons|local|body|post):[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    private const string BodyScheme = "body:";
    private const string PostScheme = "post:";

    private readonly OrganisationId organisation;
    private readonly string? other;

    private PartyId(PartyKind kind, OrganisationId organisation, string? other)
    {
        Kind = kind;
        this.organisation = organisation;
        this.other = other;
    }

    /// <summary>What it identifies; 0 for the <c>default</c> value.</summary>
    public PartyKind Kind { get; }

    /// <summary>The organisation; null for a body, a post and the <c>default</c> value.</summary>
    public OrganisationId? Organisation => Kind == PartyKind.Organisation ? organisation : null;

    /// <summary>The identifier of the post, without its scheme; null for an organisation, a body and the <c>default</c> value.</summary>
    public string? PostId => Kind == PartyKind.Post ? other : null;

    /// <summary>An organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <exception cref="ArgumentException">It is the <c>default</c> value.</exception>
    public static PartyId Of(OrganisationId organisation) => organisation != default
        ? new(PartyKind.Organisation, organisation, null)
        : throw new ArgumentException("The organisation is empty.", nameof(organisation));

    /// <summary>A governance body.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentException">It is the <c>default</c> value.</exception>
    public static PartyId Of(GovernanceBodyId body) => body != default
        ? new(PartyKind.Body, default, body.Value)
        : throw new ArgumentException("The body is empty.", nameof(body));

    /// <summary>A post.</summary>
    /// <param name="post">Its identifier, such as <c>icb-chair</c>; <see cref="IdentifierText"/> has the rule.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public static PartyId Post(string post) => new(PartyKind.Post, default, IdentifierText.Check(post, "a post identifier", nameof(post)));

    /// <summary>Reads the form <c>scheme:identifier</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static PartyId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var party)
            ? party
            : throw new FormatException("This is not an organisation, a body or a post: write ods:, ons:, local:, body: or post: and an identifier.");
    }

    /// <summary>Reads the form <c>scheme:identifier</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The party, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartyId result)
    {
        result = default;
        if (OrganisationId.TryParse(s, provider, out var code))
        {
            result = Of(code);
        }
        else if (s?.StartsWith(BodyScheme, StringComparison.Ordinal) == true && IdentifierText.IsValid(s[BodyScheme.Length..]))
        {
            result = new(PartyKind.Body, default, s[BodyScheme.Length..]);
        }
        else if (s?.StartsWith(PostScheme, StringComparison.Ordinal) == true && IdentifierText.IsValid(s[PostScheme.Length..]))
        {
            result = new(PartyKind.Post, default, s[PostScheme.Length..]);
        }

        return result != default;
    }

    /// <summary>Orders by kind (organisations, bodies, posts), then as organisations are, or by the characters of the identifier.</summary>
    /// <param name="other">The party to compare with.</param>
    public int CompareTo(PartyId other) => Kind != other.Kind
        ? ((int)Kind).CompareTo((int)other.Kind)
        : Kind == PartyKind.Organisation ? organisation.CompareTo(other.organisation) : string.CompareOrdinal(this.other, other.other);

    /// <summary>Gives <c>scheme:identifier</c>; empty for the <c>default</c> value.</summary>
    public override string ToString() => Kind switch
    {
        PartyKind.Organisation => organisation.ToString(),
        PartyKind.Body => BodyScheme + other,
        PartyKind.Post => PostScheme + other,
        _ => "",
    };

    internal static PartyId Check(PartyId party, string parameter) =>
        party != default ? party : throw new ArgumentException("It says nobody.", parameter);
}
