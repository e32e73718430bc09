using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>What moved in a plan between two dates: what a board asks that last looked at it on the earlier one.</summary>
/// <remarks>
/// <para>The two may be one document at two dates, or two versions of it: then milestones whose dates were changed, records that were taken back and risks that came and went are told too.
/// The movement from a status to itself is empty, and from the later to the earlier it is the reverse.</para>
/// <para>Time in proportion to both plans, times their logarithm. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PlanMovement
{
    private PlanMovement(PlanStatus before, PlanStatus after)
    {
        (Before, After) = (before, after);
        Components = [.. Pair(before.Components, after.Components, static c => c.Component.Id).Select(static p => new ComponentMovement(p.Before, p.After)).Where(static m => m.HasMoved).OrderBy(static m => m.Component.Number).ThenBy(static m => m.Component.Id, StringComparer.Ordinal)];
        Milestones =
        [
            .. Pair(AllMilestones(before), AllMilestones(after), static m => m.Milestone.Id)
                .Select(static p => new MilestoneMovement(p.Before, p.After))
                .Where(static m => m.HasMoved)
                .OrderBy(static m => m.Milestone.Planned ?? NodaTime.LocalDate.MaxIsoValue)
                .ThenBy(static m => m.Milestone.Id, StringComparer.Ordinal),
        ];
        Measures =
        [
            .. Pair(before.Template.Measures, after.Template.Measures, static m => m.Id)
                .Select(p => (p.After ?? p.Before)!)
                .Select(m => new MeasureMovement(m, Count(before, m.Id), Count(after, m.Id)))
                .Where(static m => m.Before != m.After),
        ];
        RisksAdded = Only(after.Plan.Risks, before.Plan.Risks);
        RisksRemoved = Only(before.Plan.Risks, after.Plan.Risks);
    }

    /// <summary>How the plan stood on the earlier date.</summary>
    public PlanStatus Before { get; }

    /// <summary>How it stands on the later date.</summary>
    public PlanStatus After { get; }

    /// <summary>The components that moved in progress or in delivery, by number.</summary>
    public ImmutableArray<ComponentMovement> Components { get; }

    /// <summary>The milestones that are new, gone, newly done, newly overdue, taken back or planned for another day: by planned date, those without one last.</summary>
    public ImmutableArray<MilestoneMovement> Milestones { get; }

    /// <summary>The measures of which another number is known than before, in the template's order.</summary>
    public ImmutableArray<MeasureMovement> Measures { get; }

    /// <summary>The risks that are in the later plan only, by identifier.</summary>
    public ImmutableArray<PlanRisk> RisksAdded { get; }

    /// <summary>The risks that are in the earlier plan only, by identifier.</summary>
    public ImmutableArray<PlanRisk> RisksRemoved { get; }

    /// <summary>Whether nothing moved.</summary>
    public bool IsEmpty => Components.IsEmpty && Milestones.IsEmpty && Measures.IsEmpty && RisksAdded.IsEmpty && RisksRemoved.IsEmpty;

    /// <summary>Compares a plan on two dates.</summary>
    /// <param name="before">How it stood.</param>
    /// <param name="after">How it stands.</param>
    /// <exception cref="ArgumentException">The two are of different plans, or the second looks at an earlier date than the first.</exception>
    public static PlanMovement Between(PlanStatus before, PlanStatus after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Plan.Id != after.Plan.Id)
        {
            throw new ArgumentException($"{before.Plan.Id} and {after.Plan.Id} are different plans.", nameof(after));
        }

        return after.AsOf >= before.AsOf
            ? new(before, after)
            : throw new ArgumentException("The later status looks at an earlier date than the earlier one.", nameof(after));
    }

    private static IEnumerable<MilestoneFinding> AllMilestones(PlanStatus status) => status.Components.SelectMany(static c => c.Milestones).Concat(status.PlanMilestones);

    private static MeasuredCount? Count(PlanStatus status, string measure) => status.Counts.TryGetValue(measure, out var count) ? count : null;

    private static ImmutableArray<PlanRisk> Only(ImmutableArray<PlanRisk> here, ImmutableArray<PlanRisk> there) =>
        [.. here.ExceptBy(there.Select(static r => r.Id), static r => r.Id, StringComparer.Ordinal).OrderBy(static r => r.Id, StringComparer.Ordinal)];

    /// <summary>Each identifier once, with what either side has under it: in the order of the later side, then what only the earlier has.</summary>
    private static IEnumerable<(T? Before, T? After)> Pair<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> id)
        where T : class
    {
        var earlier = before.ToDictionary(id, StringComparer.Ordinal);
        foreach (var later in after)
        {
            yield return (earlier.Remove(id(later), out var same) ? same : null, later);
        }

        foreach (var gone in earlier.Values.OrderBy(id, StringComparer.Ordinal))
        {
            yield return (gone, null);
        }
    }
}
