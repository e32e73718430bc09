using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What starts within the range starts later, by worked days; what runs when it begins keeps its start; ends move with them, except open ones.</summary>
internal sealed record DelayChange(InitiativeId Initiative, int WorkingDays, OrganisationId? Organisation) : ScenarioChange(Initiative, Organisation)
{
    private protected override string What => FormattableString.Invariant($"{WorkingDays} working {(WorkingDays == 1 ? "day" : "days")} later");

    internal override void Apply(in EventRow row, LoadRange range, List<EventRow> to)
    {
        var days = Math.Min(WorkingDays, range.WorkingDays);
        Give(row, row.From == 0 ? 0 : row.From + days, Math.Min(row.End + days, range.WorkingDays), to);
    }
}
