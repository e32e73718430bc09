using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>How one party stands in a compact on a day on which it takes part.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CompactPartyStanding
{
    internal CompactPartyStanding(
        CompactParty party,
        CompactSignatureState signature,
        CompactSignature? rests,
        ImmutableArray<CompactCommitment> gives,
        ImmutableArray<CompactCommitment> gets,
        ImmutableArray<CompactCommitment> getsSigned)
    {
        Party = party;
        Signature = signature;
        RestsOn = rests;
        Gives = gives;
        Gets = gets;
        GetsFromSigned = getsSigned;
    }

    /// <summary>The record of its taking part.</summary>
    public CompactParty Party { get; }

    /// <summary>Whether it has signed the version in force.</summary>
    public CompactSignatureState Signature { get; }

    /// <summary>The signature on which <see cref="Signature"/> rests: the latest of its kind; null when it has not signed.</summary>
    public CompactSignature? RestsOn { get; }

    /// <summary>What the version in force asks of it: the commitments of its side and those shared. Empty when no version is in force.</summary>
    public ImmutableArray<CompactCommitment> Gives { get; }

    /// <summary>What the version in force promises it: commitments that bind somebody else who takes part, on the other side if they are not shared.</summary>
    public ImmutableArray<CompactCommitment> Gets { get; }

    /// <summary>Those of <see cref="Gets"/> that bind somebody who has signed.</summary>
    public ImmutableArray<CompactCommitment> GetsFromSigned { get; }
}
