using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>
/// What starts within the range starts later, by worked days; what runs when it begins keeps its start; ends move with them, except open ones. What has started before a day, if one is given, stays as it is.
/// </summary>
internal sealed record DelayChange(InitiativeId Initiative, int WorkingDays, OrganisationId? Organisation, LocalDate? AsOf = null) : ScenarioChange(Initiative, Organisation)
{
    private protected override string What => FormattableString.Invariant($"{WorkingDays} working {(WorkingDays == 1 ? "day" : "days")} later");

    internal override void Apply(in EventRow row, LoadRange range, List<EventRow> to)
    {
        if (AsOf is { } day && row.From < range.OrdinalFrom(day))
        {
            to.Add(row);
            return;
        }

        var days = Math.Min(WorkingDays, range.WorkingDays);
        Give(row, row.From == 0 ? 0 : row.From + days, Math.Min(row.End + days, range.WorkingDays), to);
    }
}
