using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>A finding that is another than before, and why.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FindingChange
{
    internal FindingChange(Finding? before, Finding? after, ImmutableArray<FindingCause> causes)
    {
        Before = before;
        After = after;
        Causes = causes;
    }

    /// <summary>The identifier of the rule.</summary>
    public string Rule => (After ?? Before)!.Rule.Id;

    /// <summary>What was found before; null when the rule was not asked.</summary>
    public Finding? Before { get; }

    /// <summary>What is found now; null when the rule is not asked.</summary>
    public Finding? After { get; }

    /// <summary>Why, each reason once, in order of kind and identifier; never empty.</summary>
    public ImmutableArray<FindingCause> Causes { get; }
}
