using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>One input to supply or to change: what it must come to, and an example that does.</summary>
/// <remarks>
/// The example is the least that was found to do: the threshold itself rather than more. It says what would have to be so, not that it is: nobody should record it before it is true.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class RemedyChange
{
    internal RemedyChange(GateInput input, ImmutableArray<WantedAnswer> wanted, GateFact? fact, ImmutableArray<EvidenceItem> evidence, ImmutableArray<string> rules, bool decidesWhatApplies)
    {
        Input = input;
        Wanted = wanted;
        Fact = fact;
        Evidence = evidence;
        Rules = rules;
        DecidesWhatApplies = decidesWhatApplies;
    }

    /// <summary>The input: its title, and who can supply it.</summary>
    public GateInput Input { get; }

    /// <summary>The questions about it that must be answered otherwise than now, and how: the side of a threshold, how recent and from whom evidence must be.</summary>
    public ImmutableArray<WantedAnswer> Wanted { get; }

    /// <summary>A fact that would do, in place of what is known now; for a list, the whole list, in which things that would have to be added have new identifiers. Null for evidence.</summary>
    public GateFact? Fact { get; }

    /// <summary>The further pieces of evidence that would do, with the role and the attestation asked for, dated as late as counts; empty for facts.</summary>
    public ImmutableArray<EvidenceItem> Evidence { get; }

    /// <summary>The rules in the way that ask for it, in ordinal order.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>Whether rules apply by it. Then it is not known now, the example is the answer that asks least, and another answer, if that is the true one, may take more.</summary>
    public bool DecidesWhatApplies { get; }
}
