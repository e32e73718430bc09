using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Where one organisation's board stands on a shared decision, and the answer that says so.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BoardStanding
{
    internal BoardStanding(OrganisationId organisation, SharedDecision decision, LocalDate? supportedOn, LocalDate asOf)
    {
        Organisation = organisation;
        Answer = decision.Answers.Where(a => a.Organisation == organisation && a.On <= asOf).MaxBy(static a => a.On);
        State = Answer switch
        {
            null => BoardState.NotAnswered,
            { WithdrawnOn: { } day } when day <= asOf => BoardState.Withdrawn,
            { IsSigned: false } => BoardState.Refused,
            _ => Answer.On >= supportedOn ? BoardState.Signed : BoardState.SignedTooEarly,
        };
        DaysWaiting = State is BoardState.Signed or BoardState.Refused || supportedOn is not { } since ? null : Period.DaysBetween(since, asOf);
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>Where its board stands.</summary>
    public BoardState State { get; }

    /// <summary>Its latest answer by the day, even if it was withdrawn since; null when there is none.</summary>
    public BoardAnswer? Answer { get; }

    /// <summary>How many calendar days the supported proposal has waited for it; null when it has signed or refused, and while there is no support.</summary>
    public int? DaysWaiting { get; }
}
