using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The working time that each organisation has for change in each month; null where it is unknown.</summary>
internal sealed class CapacityTable
{
    private readonly MonthAxis axis;
    private readonly Effort?[] byOrganisation;
    private readonly Effort?[] overall;

    internal CapacityTable(LoadPlan plan, LoadRows rows)
    {
        axis = rows.Axis;
        byOrganisation = new Effort?[rows.Organisations.Length * axis.Months.Length];
        overall = new Effort?[axis.Months.Length];
        overall.AsSpan().Fill(Effort.Zero);
        for (var i = 0; i < byOrganisation.Length; i++)
        {
            var (organisation, month) = Math.DivRem(i, axis.Months.Length);
            byOrganisation[i] = In(month, plan.Capacity.Where(l => l.Organisation == rows.Organisations[organisation] && l.Team is null).ToArray());
            overall[month] = overall[month] is { } sum && byOrganisation[i] is { } known ? sum + known : null;
        }
    }

    /// <summary>The capacity of an organisation in a month, or of all when it is null; unknown for all when it is unknown for one, and for organisation -1.</summary>
    internal Effort? Of(int month, int? organisation) => organisation switch
    {
        < 0 => null,
        { } number => byOrganisation[(number * axis.Months.Length) + month],
        null => overall[month],
    };

    /// <summary>The sum over the lines that hold in the month; unknown unless they cover each of its worked days.</summary>
    private Effort? In(int month, ReadOnlySpan<CapacityLine> lines)
    {
        var (sum, known) = (Effort.Zero, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var days = axis.WorkingDays(month, lines[i].From, i + 1 < lines.Length ? lines[i + 1].From.PlusDays(-1) : null);
            sum += WorkingTime.Of(lines[i].Available, days, axis.DaysPerWeek);
            known += days;
        }

        return known == axis.WorkingDays(month) ? sum : null;
    }
}
