namespace Transformation.Framework.Plan;

/// <summary>What the evidence answers to one probe, and which counts it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ProbeFinding
{
    internal ProbeFinding(EvidenceProbe probe, PlanTemplate template, EvidenceLog log)
    {
        Probe = probe;
        Measure = template.Measure(probe.Measure);
        Evidence = log.Latest(probe.Measure);
        Tally = log.Tally(probe.Measure);
        if (probe.TargetMeasure is { } target)
        {
            TargetMeasure = template.Measure(target);
            TargetEvidence = log.Latest(target);
            TargetTally = log.Tally(target);
        }

        Count = log.Standing(probe.Measure);
        TargetCount = probe.Target is { } least ? new MeasuredCount(least, false) : log.Standing(probe.TargetMeasure!);
        State = Judge(Count, TargetCount);
        IsAboveZero = Count is { Count: > 0 };
    }

    /// <summary>The probe.</summary>
    public EvidenceProbe Probe { get; }

    /// <summary>The measure it asks for.</summary>
    public PlanMeasure Measure { get; }

    /// <summary>What the registers show on the date looked at; null when no source counts the measure. Where there is one, it decides and <see cref="Evidence"/> does not.</summary>
    public EvidenceTally? Tally { get; }

    /// <summary>The latest count of the measure that was written down by the date looked at, even if it was withdrawn since; null when there is none.</summary>
    public EvidenceCount? Evidence { get; }

    /// <summary>The measure that must be reached; null when the target is a number.</summary>
    public PlanMeasure? TargetMeasure { get; }

    /// <summary>What the registers show of the measure that must be reached; null when no source counts it. Where there is one, it decides.</summary>
    public EvidenceTally? TargetTally { get; }

    /// <summary>The latest count of the measure that must be reached, even if it was withdrawn since; null when there is none.</summary>
    public EvidenceCount? TargetEvidence { get; }

    /// <summary>The number that stands of the measure, from the registers or as written down; null when it is unknown.</summary>
    public MeasuredCount? Count { get; }

    /// <summary>The number that must be reached, given or counted; null when it is unknown.</summary>
    public MeasuredCount? TargetCount { get; }

    /// <summary>The answer.</summary>
    public ProbeState State { get; }

    /// <summary>Whether the number is known on the date looked at.</summary>
    internal bool IsCounted => Count is not null;

    /// <summary>Whether that number is more than none.</summary>
    internal bool IsAboveZero { get; }

    /// <summary>A lower bound settles only what holds for every number from it upwards; and to have as many as none shows nothing.</summary>
    private static ProbeState Judge(MeasuredCount? count, MeasuredCount? target) => (count, target) switch
    {
        (_, { Count: 0 }) => ProbeState.Unknown,
        ({ } known, { } wanted) when known.Count >= wanted.Count => wanted.OrMore ? ProbeState.Unknown : ProbeState.Met,
        ({ } known, { }) => known.OrMore ? ProbeState.Unknown : ProbeState.NotMet,
        _ => ProbeState.Unknown,
    };
}
