using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What the library does not prove again in every process, and the short way to a decision.</summary>
public sealed class StandardTableTests
{
    [Fact]
    public void Standard_MadeWithTheChecks_HasNoFault() =>
        Assert.True(DecisionTable.Create(DecisionTable.Standard.HitPolicy, DecisionTable.Standard.Rows).IsValid);

    [Fact]
    public void TryDecide_Standard_Decides() => Assert.True(DecisionTable.Standard.TryDecide(default, out _));

    [Property(MaxTest = 300)]
    public Property TryDecide_WhenItDecides_SaysWhatTheCountsSay() =>
        Prop.ForAll(DecisionGenerators.Tables.ToArbitrary(), DecisionGenerators.Counts.ToArbitrary(), static (table, counts) =>
            !table.TryDecide(PresenceOf(counts), out var decided) || decided == table.Decide(counts));

    [Property(MaxTest = 300)]
    public Property TryDecide_StandardOfAnyCounts_SaysWhatTheCountsSay() =>
        Prop.ForAll(DecisionGenerators.Counts.ToArbitrary(), static counts =>
            DecisionTable.Standard.TryDecide(PresenceOf(counts), out var decided) && decided == DecisionTable.Standard.Decide(counts));

    private static FindingPresence PresenceOf(FindingCounts counts)
    {
        var there = default(FindingPresence);
        foreach (var (severity, outcome) in DecisionExamples.AllPairs)
        {
            if (counts[severity, outcome] > 0)
            {
                there.Add(severity, outcome);
            }
        }

        return there;
    }
}
