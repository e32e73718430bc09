using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Somebody's word that a piece of evidence is what it says it is.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record Attestation
{
    /// <summary>Records it.</summary>
    /// <param name="role">The role of whoever attests; never a person's name.</param>
    /// <param name="date">When.</param>
    /// <exception cref="ArgumentException">The role cannot be accepted as text; see <see cref="DomainText"/>.</exception>
    public Attestation(string role, LocalDate date)
    {
        Role = DomainText.Required(role, nameof(role));
        Date = date;
    }

    /// <summary>The role of whoever attests.</summary>
    public string Role { get; }

    /// <summary>When it was attested; an assessment as at an earlier date does not see the attestation.</summary>
    public LocalDate Date { get; }
}
