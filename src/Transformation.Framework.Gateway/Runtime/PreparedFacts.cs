using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Facts laid out for one gate as at one date, with every question of the gate answered: judging them only sums up, and allocates nothing.</summary>
/// <remarks>Made by <see cref="DatedGate.Prepare"/>. Immutable; safe to share between threads.</remarks>
public sealed class PreparedFacts
{
    private readonly PreparedSlot[] slots;

    private readonly byte[] values;

    internal PreparedFacts(DatedGate gate, GateFacts facts, PreparedSlot[] slots, Waiver?[] waivers)
    {
        Gate = gate;
        Facts = facts;
        this.slots = slots;
        Waivers = waivers;
        values = gate.Gate.Answer(this);
    }

    /// <summary>What was laid out.</summary>
    public GateFacts Facts { get; }

    internal DatedGate Gate { get; }

    /// <summary>The waiver to show for each rule of the compiled gate; empty when there are none at all.</summary>
    internal Waiver?[] Waivers { get; }

    /// <summary>The answer to every question of the gate; see <see cref="Degree"/>.</summary>
    internal ReadOnlySpan<byte> Values => values;

    internal GateFact? FactAt(int slot) => slots[slot].Fact;

    internal ReadOnlySpan<EvidenceItem> EvidenceAt(int slot) => Facts.Evidence.AsSpan()[slots[slot].EvidenceStart..slots[slot].EvidenceEnd];

    internal FindingOutcome WithWaiver(int rule, FindingOutcome underlying) =>
        Waivers.Length > 0 && underlying is FindingOutcome.NotMet or FindingOutcome.Unknown && WaiverInForce(rule) ? FindingOutcome.Waived : underlying;

    internal Waiver? WaiverOf(int rule) => Waivers.Length == 0 ? null : Waivers[rule];

    private bool WaiverInForce(int rule) => Waivers.Length > 0 && Waivers[rule] is { } waiver && waiver.IsInForceOn(Gate.AsOf);
}
