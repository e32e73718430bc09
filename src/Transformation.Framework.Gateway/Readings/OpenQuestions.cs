using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Follows open questions through the rules that rules ask about, each rule once and without recursion: chains of rules may be long.</summary>
internal static class OpenQuestions
{
    /// <summary>What is missing for a finding; each question once.</summary>
    internal static ImmutableArray<InputReading> Of(Finding finding)
    {
        if (finding.Open.IsEmpty)
        {
            return [];
        }

        var missing = ImmutableArray.CreateBuilder<InputReading>(finding.Open.Length);
        var asked = new HashSet<InputCondition>();
        foreach (var reading in Through(finding))
        {
            if (asked.Add(reading.Asked))
            {
                missing.Add(reading);
            }
        }

        return missing.DrainToImmutable();
    }

    /// <summary>The findings that are needed for some, those included: the rules that open questions are about.</summary>
    internal static HashSet<Finding> Needed(IEnumerable<Finding> findings)
    {
        var needed = new HashSet<Finding>();
        var pending = new Stack<Finding>(findings);
        while (pending.TryPop(out var next))
        {
            if (!needed.Add(next))
            {
                continue;
            }

            foreach (var other in next.Open.OfType<RuleReading>())
            {
                pending.Push(other.Finding);
            }
        }

        return needed;
    }

    /// <summary>In the order in which the questions stand, those of another rule in the place of the question about it.</summary>
    private static IEnumerable<InputReading> Through(Finding finding)
    {
        var seen = new HashSet<Finding>();
        var pending = new Stack<Reading>(finding.Open.Reverse());
        while (pending.TryPop(out var next))
        {
            if (next is InputReading reading)
            {
                yield return reading;
            }
            else if (next is RuleReading other && seen.Add(other.Finding))
            {
                foreach (var deeper in other.Finding.Open.Reverse())
                {
                    pending.Push(deeper);
                }
            }
        }
    }
}
