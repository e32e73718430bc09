using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Asks for evidence of a type. Made by <see cref="Condition.Evidence"/>.</summary>
/// <remarks>
/// As at a date: a piece counts when it is dated on or before that date; with <see cref="NoOlderThan"/>, on or after the date less that period (so
/// evidence exactly that old still counts); with <see cref="FromRole"/>, when that role provided it; with <see cref="Attested"/>, when somebody has attested it by that date. Enough
/// pieces: true. Too few: if somebody stated that there is none and no evidence is dated after the statement, false, or with
/// <see cref="OrStatedNone"/> true; otherwise unknown.
/// </remarks>
public sealed record EvidenceCondition : InputCondition
{
    internal const int MostItems = 1000;

    internal EvidenceCondition(string input, int atLeast, Period? noOlderThan, string? fromRole, bool attested, bool orStatedNone)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, MostItems);
        Count = atLeast;
        NoOlderThan = noOlderThan is null ? null : CalendarPeriod.Check(noOlderThan, nameof(noOlderThan));
        FromRole = DomainText.Optional(fromRole, nameof(fromRole));
        Attested = attested;
        OrStatedNone = orStatedNone;
    }

    /// <summary>How many pieces are needed; at least 1.</summary>
    public int Count { get; }

    /// <summary>How old a piece may be on the date of the assessment, in years, months, weeks and days; null for any age.</summary>
    public Period? NoOlderThan { get; }

    /// <summary>The role that must have provided it, by its characters; null for any.</summary>
    public string? FromRole { get; }

    /// <summary>Whether somebody must have attested it.</summary>
    public bool Attested { get; }

    /// <summary>Whether the statement that there is none, with its reason, is as good: what is asked for is an answer rather than a document.</summary>
    /// <remarks>Equality analysis templates ask for this: where no evidence is offered for a characteristic, an explanation.</remarks>
    public bool OrStatedNone { get; }

    /// <summary>Whether a piece that is held counts, as at a date.</summary>
    /// <param name="item">The piece.</param>
    /// <param name="oldest">The date less <see cref="NoOlderThan"/>.</param>
    /// <param name="asOf">The date.</param>
    internal bool Counts(EvidenceItem item, LocalDate oldest, LocalDate asOf) =>
        item.Date >= oldest && item.Date <= asOf
        && (FromRole is null || FromRole == item.Role)
        && (!Attested || item.Attestation?.Date <= asOf);

    internal LocalDate Oldest(LocalDate asOf) => NoOlderThan is null ? LocalDate.MinIsoValue : CalendarPeriod.Before(asOf, NoOlderThan);
}
