using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A team asks an organisation for an expert, such as in information governance, procurement or analysis.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CoOptingRequest
{
    /// <summary>Records a request.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="team">The identifier of the team.</param>
    /// <param name="organisation">The organisation asked.</param>
    /// <param name="skill">The skill wanted, as an identifier.</param>
    /// <param name="asked">The day it was asked.</param>
    /// <param name="answered">The day it was answered; null while it is open. Given together with <paramref name="answer"/>.</param>
    /// <param name="answer">The answer; null while it is open.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CoOptingRequest(
        string id, string team, OrganisationId organisation, string skill, LocalDate asked, LocalDate? answered = null, CoOptingAnswer? answer = null)
    {
        Id = IdentifierText.Check(id, "a request identifier", nameof(id));
        Team = IdentifierText.Check(team, "a team identifier", nameof(team));
        Organisation = organisation != default ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        Skill = IdentifierText.Check(skill, "a skill identifier", nameof(skill));
        Asked = IsoDate.Check(asked, nameof(asked));
        Answered = IsoDate.Check(answered, nameof(answered)) is { } day && day < asked
            ? throw new ArgumentException("It was answered before it was asked.", nameof(answered))
            : answered;
        Answer = answer is null != answered is null ? throw new ArgumentException("An answer and its day go together.", nameof(answer))
            : answer is null || Enum.IsDefined(answer.Value) ? answer
            : throw new ArgumentOutOfRangeException(nameof(answer));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The identifier of the team.</summary>
    public string Team { get; }

    /// <summary>The organisation asked.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The skill wanted.</summary>
    public string Skill { get; }

    /// <summary>The day it was asked.</summary>
    public LocalDate Asked { get; }

    /// <summary>The day it was answered; null while it is open.</summary>
    public LocalDate? Answered { get; }

    /// <summary>The answer; null while it is open.</summary>
    public CoOptingAnswer? Answer { get; }
}
