using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Gateway;

/// <summary>A panel's decision as a decision log holds it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LoggedGateDecision
{
    internal LoggedGateDecision(DecisionLogEntry entry, Checked<PanelDecision> decision)
    {
        Entry = entry;
        Decision = decision;
    }

    /// <summary>The entry: its number, its hash, and when it was recorded.</summary>
    public DecisionLogEntry Entry { get; }

    /// <summary>The decision; or, for an entry that this version of the library cannot read, why not.</summary>
    public Checked<PanelDecision> Decision { get; }

    /// <summary>The initiative, as the log names it.</summary>
    public string Subject => Entry.Record.Subject;

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt => Entry.Record.RecordedAt;

    /// <summary>The decision judged again as at its own date; null when it cannot be read.</summary>
    public PanelDecisionReplay? Replay() => Decision.Value?.Replay();
}
