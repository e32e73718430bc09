using NodaTime;

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
        if (probe.TargetMeasure is { } target)
        {
            TargetMeasure = template.Measure(target);
            TargetEvidence = log.Latest(target);
        }

        State = Judge(log.AsOf);
        IsCounted = Standing(Evidence, log.AsOf) is not null;
    }

    /// <summary>The probe.</summary>
    public EvidenceProbe Probe { get; }

    /// <summary>The measure it asks for.</summary>
    public PlanMeasure Measure { get; }

    /// <summary>The latest count of the measure by the date looked at, even if it was withdrawn since; null when there is none.</summary>
    public EvidenceCount? Evidence { get; }

    /// <summary>The measure that must be reached; null when the target is a number.</summary>
    public PlanMeasure? TargetMeasure { get; }

    /// <summary>The latest count of the measure that must be reached, even if it was withdrawn since; null when there is none.</summary>
    public EvidenceCount? TargetEvidence { get; }

    /// <summary>The answer.</summary>
    public ProbeState State { get; }

    /// <summary>Whether a count of the measure stands on the date looked at.</summary>
    internal bool IsCounted { get; }

    /// <summary>Whether that count is more than none.</summary>
    internal bool IsAboveZero => IsCounted && Evidence!.Count > 0;

    private static EvidenceCount? Standing(EvidenceCount? count, LocalDate asOf) => count is null || count.IsWithdrawnOn(asOf) ? null : count;

    /// <summary>A lower bound settles only what holds for every number from it upwards.</summary>
    private ProbeState Judge(LocalDate asOf)
    {
        if (Standing(Evidence, asOf) is not { } count)
        {
            return ProbeState.Unknown;
        }

        long target;
        bool isLeast;
        if (Probe.Target is { } number)
        {
            (target, isLeast) = (number, false);
        }
        else if (Standing(TargetEvidence, asOf) is { } other)
        {
            (target, isLeast) = (other.Count, other.OrMore);
        }
        else
        {
            return ProbeState.Unknown;
        }

        return (count.Count >= target) switch
        {
            true => isLeast ? ProbeState.Unknown : ProbeState.Met,
            false => count.OrMore ? ProbeState.Unknown : ProbeState.NotMet,
        };
    }
}
