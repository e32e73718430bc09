namespace Transformation.Framework.Gateway;

/// <summary>What is known of one input.</summary>
internal struct PreparedSlot
{
    internal GateFact? Fact;
    internal decimal Magnitude;
    internal bool HasMagnitude;
    internal Truth Truth;
    internal int EvidenceStart;
    internal int EvidenceEnd;
}
