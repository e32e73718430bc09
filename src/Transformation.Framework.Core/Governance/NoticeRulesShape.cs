using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class NoticeRulesShape : JsonObjectShape<NoticeRules>
{
    private readonly JsonField<int?> papers;
    private readonly JsonField<int?> extraordinaryMeeting;
    private readonly JsonField<int?> draftMinutes;

    internal NoticeRulesShape()
        : base("NoticeRules", "How long before and after a meeting its papers and minutes are due.")
    {
        var days = GovernanceShapes.UpTo(NoticeRules.MaxDays);
        papers = Optional("papersWorkingDays", days, n => n.PapersWorkingDays, "Clear working days before a meeting by which the papers are sent.");
        extraordinaryMeeting = Optional("extraordinaryMeetingWorkingDays", days, n => n.ExtraordinaryMeetingWorkingDays, "Clear working days of notice of an extraordinary meeting.");
        draftMinutes = Optional("draftMinutesWorkingDays", days, n => n.DraftMinutesWorkingDays, "Working days after a meeting within which draft minutes are issued.");
    }

    protected override NoticeRules Build(JsonFieldValues values) => new(values.Get(papers), values.Get(extraordinaryMeeting), values.Get(draftMinutes));
}
