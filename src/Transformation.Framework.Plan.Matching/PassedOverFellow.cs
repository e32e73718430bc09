namespace Transformation.Framework.Plan.Matching;

/// <summary>Somebody who could have taken a place just as well as far as skill and time go, and why another was preferred.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PassedOverFellow
{
    internal PassedOverFellow(Fellow fellow, MatchCriterion preferredOn)
    {
        Fellow = fellow;
        PreferredOn = preferredOn;
    }

    /// <summary>The one passed over.</summary>
    public Fellow Fellow { get; }

    /// <summary>On what the other was preferred.</summary>
    public MatchCriterion PreferredOn { get; }
}
