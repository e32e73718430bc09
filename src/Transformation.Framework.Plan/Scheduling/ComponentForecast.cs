using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The earliest day on which every milestone of a component can be done.</summary>
/// <remarks>That a component's milestones are done does not show that it is established: evidence does. Immutable; safe to share between threads.</remarks>
public sealed class ComponentForecast
{
    internal ComponentForecast(PlanComponent component, LocalDate? earliestCompletion, bool isAtLeast)
    {
        Component = component;
        EarliestCompletion = earliestCompletion;
        IsAtLeast = isAtLeast;
    }

    /// <summary>The component.</summary>
    public PlanComponent Component { get; }

    /// <summary>The earliest day on which its last milestone can be done, or was; null when it has no milestones: then nothing can be said.</summary>
    public LocalDate? EarliestCompletion { get; }

    /// <summary>Whether it may be later for all that is known; true when there are no milestones.</summary>
    public bool IsAtLeast { get; }
}
