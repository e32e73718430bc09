using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>How the components of one theme stand.</summary>
/// <remarks>A theme has no status of its own: an average of unlike things would hide what matters. Immutable; safe to share between threads.</remarks>
public sealed class ThemeStatus
{
    internal ThemeStatus(PlanTheme theme, ImmutableArray<ComponentStatus> components)
    {
        Theme = theme;
        Components = components;
    }

    /// <summary>The theme.</summary>
    public PlanTheme Theme { get; }

    /// <summary>Its components, by number.</summary>
    public ImmutableArray<ComponentStatus> Components { get; }

    /// <summary>How many of its components have come so far.</summary>
    /// <param name="progress">How far.</param>
    public int Count(ComponentProgress progress) => Components.Count(c => c.Progress == progress);

    /// <summary>How many of its components are in a state of delivery.</summary>
    /// <param name="delivery">The state.</param>
    public int Count(DeliveryState delivery) => Components.Count(c => c.Delivery == delivery);
}
