using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The last days on which things are in time for one meeting; how they are counted is said at <see cref="NoticeRules"/>.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Meeting">The day of the meeting.</param>
/// <param name="PapersBy">The last day on which the agenda and papers can be sent; null when there is no rule.</param>
/// <param name="ExtraordinaryNoticeBy">The last day on which it can be called if it is an extraordinary meeting; null when there is no rule.</param>
/// <param name="DraftMinutesBy">The last day on which draft minutes can be issued; null when there is no rule.</param>
public sealed record NoticeDeadlines(LocalDate Meeting, LocalDate? PapersBy, LocalDate? ExtraordinaryNoticeBy, LocalDate? DraftMinutesBy);
