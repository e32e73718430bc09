using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A point at which an initiative is judged before it goes on.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record Gate
{
    /// <summary>Declares it.</summary>
    /// <param name="id">Its identifier, unique among the gates of a rule set; see <see cref="IdentifierText"/>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="stage">The stage during or at the end of which it is passed: one that an initiative moves on from (proposed to spread).</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public Gate(string id, string title, LifecycleStage stage)
    {
        Id = IdentifierText.Check(id, "a gate identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Stage = CanHaveGate(stage) ? stage : throw new ArgumentOutOfRangeException(
            nameof(stage), stage, "A gate belongs to a stage that an initiative moves on from: proposed to spread.");
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title: "End of design".</summary>
    public string Title { get; }

    /// <summary>The stage during or at the end of which it is passed.</summary>
    public LifecycleStage Stage { get; }

    internal static bool CanHaveGate(LifecycleStage stage) => stage is >= LifecycleStage.Proposed and <= LifecycleStage.Spread;
}
