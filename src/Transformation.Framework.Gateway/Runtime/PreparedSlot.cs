namespace Transformation.Framework.Gateway;

/// <summary>What is known of one input.</summary>
internal struct PreparedSlot
{
    internal GateFact? Fact;
    internal int EvidenceStart;
    internal int EvidenceEnd;
}
