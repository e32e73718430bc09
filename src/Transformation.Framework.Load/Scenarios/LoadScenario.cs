using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What if: changes to initiatives, applied over a cube without touching it or the table it came from.</summary>
/// <remarks>
/// <para>
/// Changes apply to each commitment in the order in which they were added, within the range: what lies wholly outside it stays outside. The result is the cube of the commitments as changed. Cells that
/// no change is about are shared with the base, not copied.
/// </para>
/// <para>
/// A commitment with a pause in its middle is two: in a stretch that holds both parts <see cref="LoadFigure.CommitmentCount"/> counts it twice. Immutable, each change gives another
/// scenario; safe to share between threads.
/// </para>
/// </remarks>
public sealed class LoadScenario
{
    private LoadScenario(ImmutableArray<ScenarioChange> changes) => Changes = changes;

    /// <summary>Everything as it is.</summary>
    public static LoadScenario None { get; } = new([]);

    /// <summary>The changes, in the order in which they apply.</summary>
    public ImmutableArray<ScenarioChange> Changes { get; }

    /// <summary>The same, but an initiative takes no time between two days; it is not made up for later.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="from">The first day of the pause, of the ISO calendar.</param>
    /// <param name="to">The last day of the pause, included.</param>
    /// <param name="organisation">Whose commitments pause; null for those of all.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or an identifier is empty.</exception>
    public LoadScenario Pause(InitiativeId initiative, LocalDate from, LocalDate to, OrganisationId? organisation = null)
    {
        RequireIso(from, nameof(from));
        RequireIso(to, nameof(to));
        return to >= from
            ? With(new PauseChange(initiative, from, to, organisation))
            : throw new ArgumentException(FormattableString.Invariant($"The pause ends on {to:uuuu-MM-dd}, before it starts on {from:uuuu-MM-dd}."), nameof(to));
    }

    /// <summary>
    /// The same, but an initiative comes later: commitments that start after the first worked day of the range start so many worked days later, those that run already keep their start; ends move by as many, except open
    /// ones. What then lies after the range is not in the cube.
    /// </summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="workingDays">How many days that the calendar works; not negative.</param>
    /// <param name="organisation">Whose commitments come later; null for those of all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public LoadScenario Delay(InitiativeId initiative, int workingDays, OrganisationId? organisation = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        return With(new DelayChange(initiative, workingDays, organisation));
    }

    /// <summary>
    /// The same, but an initiative takes a part of the time. The daily time of each commitment in equivalents, or the monthly time at the lower end and by how much the upper end is more, is rounded to the nearest
    /// millisecond (a seventh of one under a calendar that works seven days a week), a tie to the even one.
    /// </summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="to">The part that is left. With 0 % the commitments stay, and take no time; unestimated ones stay unestimated.</param>
    /// <param name="organisation">Whose commitments shrink; null for those of all.</param>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public LoadScenario Scale(InitiativeId initiative, Percentage to, OrganisationId? organisation = null) => With(new ScaleChange(initiative, to, organisation));

    /// <summary>The same, but an initiative takes no time from a day on.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="from">The first day without, of the ISO calendar.</param>
    /// <param name="organisation">Whose commitments stop; null for those of all.</param>
    /// <exception cref="ArgumentException">The day is of another calendar, or an identifier is empty.</exception>
    public LoadScenario Stop(InitiativeId initiative, LocalDate from, OrganisationId? organisation = null)
    {
        RequireIso(from, nameof(from));
        return With(new StopChange(initiative, from, organisation));
    }

    /// <summary>The cube as it would be. Takes time in proportion to the runs of the table and the rows of the initiatives that change; see <see cref="CommitmentTable"/>.</summary>
    /// <param name="table">The commitments.</param>
    /// <param name="cube">The cube that was worked out from them.</param>
    /// <exception cref="ArgumentException">The cube is of other months than the table, or lacks a cell that the table has rows for.</exception>
    /// <exception cref="OverflowException">A sum does not fit. Nothing was changed.</exception>
    public LoadCube Apply(CommitmentTable table, LoadCube cube)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cube);
        return table.Range.Equals(cube.Range)
            ? new ScenarioOverlay(table, cube, Changes).Run()
            : throw new ArgumentException($"The cube is of {cube.Range}, the table of {table.Range}.", nameof(cube));
    }

    private static void RequireIso(LocalDate date, string parameter)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("Dates are of the ISO calendar.", parameter);
        }
    }

    private LoadScenario With(ScenarioChange change) => new(Changes.Add(change));
}
