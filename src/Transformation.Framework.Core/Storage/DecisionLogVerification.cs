using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core.Storage;

/// <summary>What checking a decision log found.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DecisionLogVerification
{
    internal DecisionLogVerification(DecisionLogHead head, DecisionLogFault? fault)
    {
        Head = head;
        Fault = fault;
    }

    /// <summary>Whether nothing is wrong, as far as the log and the expected head can show.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsIntact => Fault is null;

    /// <summary>The last entry that fits together with those before it: the end of the log when it is intact.</summary>
    public DecisionLogHead Head { get; }

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public DecisionLogFault? Fault { get; }
}
