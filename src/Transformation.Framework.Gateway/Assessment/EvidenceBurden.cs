using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>How many pieces of evidence a gate asks of an initiative, and how many are already held.</summary>
/// <remarks>
/// <para>Counted by type over the rules that apply, so that evidence which several rules ask for counts once. Alternatives that are not held and no longer
/// needed, because their rule is met without them, are not counted. Facts are not counted. <see cref="Asked"/> is the sum of the other three.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class EvidenceBurden
{
    internal EvidenceBurden(ImmutableArray<Finding> findings)
    {
        if (!AsksEvidence(findings))
        {
            return;
        }

        foreach (var type in findings.SelectMany(static f => f.Readings.OfType<EvidenceReading>(), static (finding, reading) => new Need(finding, reading)).GroupBy(static n => n.Reading.Input.Id, StringComparer.Ordinal))
        {
            Held += type.Max(static n => n.Held);
            StatedNone += type.Max(static n => n.StatedNone);
            Missing += type.Max(static n => n.Missing);
        }
    }

    /// <summary>How many pieces are asked.</summary>
    public int Asked => Held + StatedNone + Missing;

    /// <summary>How many of them are held.</summary>
    public int Held { get; }

    /// <summary>How many of them somebody stated not to exist.</summary>
    public int StatedNone { get; }

    /// <summary>How many of them nobody has said anything about.</summary>
    public int Missing { get; }

    /// <summary>What one question contributes.</summary>
    private static bool AsksEvidence(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            foreach (var reading in finding.Readings)
            {
                if (reading is EvidenceReading)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private sealed class Need
    {
        internal Need(Finding finding, EvidenceReading reading)
        {
            Reading = reading;
            var asked = reading.Asked;
            Held = Math.Min(asked.Count, reading.Counted.Length);
            StatedNone = reading.StatedNone is not null && Held < asked.Count && finding.Underlying != FindingOutcome.Met ? asked.Count - Held : 0;
            Missing = finding.Missing.Any(m => m.Asked == asked) ? asked.Count - Held : 0;
        }

        internal EvidenceReading Reading { get; }

        internal int Held { get; }

        internal int StatedNone { get; }

        internal int Missing { get; }
    }
}
