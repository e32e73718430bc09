namespace Transformation.Framework.Plan;

/// <summary>How one component stood on the earlier date and stands on the later one.</summary>
/// <remarks>At least one of the two is there. Immutable; safe to share between threads.</remarks>
public sealed class ComponentMovement
{
    internal ComponentMovement(ComponentStatus? before, ComponentStatus? after)
    {
        (Before, After) = (before, after);
        Component = (after ?? before)!.Component;
        Progress = Kind(static s => (int)s.Progress, (int)ComponentProgress.Unknown);
        Delivery = Kind(static s => (int)s.Delivery, (int)DeliveryState.Unknown);
    }

    /// <summary>The component, as the later template has it if it still does.</summary>
    public PlanComponent Component { get; }

    /// <summary>How it stood; null when the earlier template did not have it.</summary>
    public ComponentStatus? Before { get; }

    /// <summary>How it stands; null when the later template does not have it.</summary>
    public ComponentStatus? After { get; }

    /// <summary>Which way its progress moved.</summary>
    public MovementKind Progress { get; }

    /// <summary>Which way its delivery moved.</summary>
    public MovementKind Delivery { get; }

    /// <summary>Whether it moved at all.</summary>
    public bool HasMoved => Progress != MovementKind.None || Delivery != MovementKind.None;

    private MovementKind Kind(Func<ComponentStatus, int> level, int unknown)
    {
        if (Before is null || After is null)
        {
            return Before is null ? MovementKind.Added : MovementKind.Removed;
        }

        var (from, to) = (level(Before), level(After));
        return from == to ? MovementKind.None
            : from == unknown ? MovementKind.BecameKnown
            : to == unknown ? MovementKind.BecameUnknown
            : to > from ? MovementKind.Forward : MovementKind.Back;
    }
}
