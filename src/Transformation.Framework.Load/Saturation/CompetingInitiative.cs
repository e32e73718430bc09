using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What one initiative claims of an over-committed organisation or team over the stretch concerned.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CompetingInitiative
{
    internal CompetingInitiative(InitiativeId initiative, LoadFigure load)
    {
        Initiative = initiative;
        Load = load;
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>Its claim over the whole stretch; more than zero, or unestimated at least in part.</summary>
    public LoadFigure Load { get; }
}
