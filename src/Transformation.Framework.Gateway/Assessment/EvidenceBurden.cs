namespace Transformation.Framework.Gateway;

/// <summary>How many pieces of evidence a gate asks of an initiative, and how many are already held.</summary>
/// <remarks>
/// <para>Counted by type over the rules that apply, the questions whether they apply, and the rules they ask about, so that evidence which several rules ask for counts once. Alternatives that are not held and no longer
/// needed, because their rule is met without them, are not counted. Facts are not counted. <see cref="Asked"/> is the sum of the other three.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class EvidenceBurden
{
    internal EvidenceBurden(IReadOnlyCollection<Finding> findings)
    {
        if (!findings.Any(static f => f.Applicability.Any(MayAskEvidence) || f.Readings.Any(MayAskEvidence)))
        {
            return;
        }

        var needed = OpenQuestions.Needed(findings);
        foreach (var type in WithThoseAskedAbout(findings).SelectMany(f => Needs(f, needed.Contains(f))).GroupBy(static n => n.Type, StringComparer.Ordinal))
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

    private static HashSet<Finding> WithThoseAskedAbout(IEnumerable<Finding> findings)
    {
        var all = new HashSet<Finding>();
        var pending = new Stack<Finding>(findings);
        while (pending.TryPop(out var next))
        {
            if (!all.Add(next))
            {
                continue;
            }

            foreach (var other in next.Applicability.Concat(next.Readings).OfType<RuleReading>())
            {
                pending.Push(other.Finding);
            }
        }

        return all;
    }

    private static IEnumerable<Need> Needs(Finding finding, bool isNeeded) =>
        finding.Applicability.Concat(finding.Readings).OfType<EvidenceReading>().Select(reading => new Need(finding, reading, isNeeded));

    private static bool MayAskEvidence(Reading reading) => reading is EvidenceReading or RuleReading;

    /// <summary>What one question contributes.</summary>
    private sealed class Need
    {
        internal Need(Finding finding, EvidenceReading reading, bool isNeeded)
        {
            var asked = reading.Asked;
            Type = asked.Input;
            Held = Math.Min(asked.Count, reading.Counted.Length);
            StatedNone = reading.StatedNone is not null && Held < asked.Count && finding.Underlying != FindingOutcome.Met ? asked.Count - Held : 0;
            Missing = isNeeded && finding.Open.Any(m => m.Asked == asked) ? asked.Count - Held : 0;
        }

        internal string Type { get; }

        internal int Held { get; }

        internal int StatedNone { get; }

        internal int Missing { get; }
    }
}
