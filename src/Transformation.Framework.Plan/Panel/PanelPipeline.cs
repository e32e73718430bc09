using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The work of a gateway panel on a day: what is due, what waits, what it decided, what it still expects, and what all that costs.</summary>
/// <remarks>Hearings by every body are in it, those before the panel was set up too. The order of cases makes no difference. Immutable; safe to share between threads.</remarks>
public sealed class PanelPipeline
{
    private PanelPipeline(PanelRegister register, LocalDate asOf, WorkingCalendar calendar)
    {
        Register = register;
        AsOf = asOf;
        Cases = [.. register.Cases.OrderBy(static c => c.Id, StringComparer.Ordinal).Select(c => new PanelCaseStanding(c, asOf, calendar))];
        Due =
        [
            .. Cases.Where(static c => c.State is PanelCaseState.Ahead or PanelCaseState.Overdue).OrderBy(static c => c.Case.DueOn),
        ];
        Waiting = [.. In(PanelCaseState.Waiting).OrderByDescending(static c => c.WorkingDaysWaited)];
        var heard = In(PanelCaseState.Heard).ToList();
        Waits = new(heard);
        Outcomes =
        [
            .. heard.GroupBy(static c => c.Case.Hearing!.Outcome)
                .OrderBy(static g => g.Key is null)
                .ThenBy(static g => g.Key, StringComparer.Ordinal)
                .Select(static g => new PanelOutcome(g.Key, [.. g.Select(static c => c.Case)])),
        ];
        Conditions = [.. heard.SelectMany(c => c.Case.Hearing!.Conditions.Select(condition => new PanelConditionStanding(c.Case, condition, asOf)))];
        Months = MonthsOf(register, asOf);
        var worked = register.Cases.Where(c => c.SubmittedOn <= asOf || c.HearingBy(asOf) is not null).ToList();
        Burden =
        [
            .. worked.GroupBy(static c => c.Scale).OrderBy(static g => g.Key is null).ThenBy(static g => g.Key).Select(static g => BurdenOf(g.Key, [.. g])),
        ];
        TotalBurden = BurdenOf(null, worked);
    }

    /// <summary>The register.</summary>
    public PanelRegister Register { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every case, by identifier.</summary>
    public ImmutableArray<PanelCaseStanding> Cases { get; }

    /// <summary>Cases that are to be submitted, the one due first at the head; those overdue are among them.</summary>
    public ImmutableArray<PanelCaseStanding> Due { get; }

    /// <summary>Cases that wait to be heard, the longest wait first.</summary>
    public ImmutableArray<PanelCaseStanding> Waiting { get; }

    /// <summary>How long the cases that were heard had waited.</summary>
    public PanelWaits Waits { get; }

    /// <summary>What was decided, by the word for it; cases without a recorded outcome last.</summary>
    public ImmutableArray<PanelOutcome> Outcomes { get; }

    /// <summary>The conditions of every case heard.</summary>
    public ImmutableArray<PanelConditionStanding> Conditions { get; }

    /// <summary>Every month from the first submission or hearing to that of the day, quiet ones too; empty when there was neither.</summary>
    public ImmutableArray<PanelMonth> Months { get; }

    /// <summary>What preparation took, by scale from the smallest; cases without a recorded scale last.</summary>
    public ImmutableArray<PanelBurden> Burden { get; }

    /// <summary>What preparation took for cases of every scale.</summary>
    public PanelBurden TotalBurden { get; }

    /// <summary>Looks at a register on a day. Takes time in proportion to cases, conditions and months.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day; what is dated after it has not happened.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="CalendarRangeException">A case waited on a day for which the calendar does not know the holidays.</exception>
    public static PanelPipeline Of(PanelRegister register, LocalDate asOf, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(register, IsoDate.Check(asOf, nameof(asOf)), calendar);
    }

    private static PanelBurden BurdenOf(ChangeScale? scale, List<PanelCase> cases) => new(
        scale,
        cases.Count,
        cases.Count(static c => c.Preparation is not null),
        cases.Aggregate(Effort.Zero, static (sum, c) => sum + (c.Preparation ?? Effort.Zero)));

    private static ImmutableArray<PanelMonth> MonthsOf(PanelRegister register, LocalDate asOf)
    {
        var submitted = Months(static c => c.SubmittedOn);
        var heard = Months(static c => c.Hearing?.On);
        if (submitted.Count + heard.Count == 0)
        {
            return [];
        }

        var first = submitted.Concat(heard).Min();
        var count = Period.Between(first.OnDayOfMonth(1), asOf.ToYearMonth().OnDayOfMonth(1), PeriodUnits.Months).Months + 1;
        return
        [
            .. Enumerable.Range(0, (int)count)
                .Select(n => first.PlusMonths(n))
                .Select(month => new PanelMonth(month, submitted.Count(m => m == month), heard.Count(m => m == month))),
        ];

        List<YearMonth> Months(Func<PanelCase, LocalDate?> date) => [.. register.Cases.Select(date).OfType<LocalDate>().Where(d => d <= asOf).Select(static d => d.ToYearMonth())];
    }

    private IEnumerable<PanelCaseStanding> In(PanelCaseState state) => Cases.Where(c => c.State == state);
}
