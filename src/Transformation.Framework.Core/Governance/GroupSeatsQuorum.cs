namespace Transformation.Framework.Core;

/// <summary>At least so many seats of those who speak for a group are filled: "two of the three GPs".</summary>
/// <remarks>Unlike <see cref="OrganisationsQuorum"/> it counts seats, whatever organisation they belong to. Immutable; safe to share between threads.</remarks>
public sealed record GroupSeatsQuorum : QuorumRule
{
    /// <summary>States the rule.</summary>
    /// <param name="minimum">How many seats, at least 1.</param>
    /// <param name="group">The group that they speak for.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public GroupSeatsQuorum(int minimum, string group)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        Minimum = minimum;
        Group = IdentifierText.Check(group, "a group identifier", nameof(group));
    }

    /// <summary>How many seats are needed.</summary>
    public int Minimum { get; }

    /// <summary>The group that they speak for.</summary>
    public string Group { get; }

    internal override void Check(MembershipTotals totals, string path, ProblemCollector problems)
    {
        if (!totals.KnowsGroup(Group, path, problems) || !totals.IsWhole)
        {
            return;
        }

        var most = OutOf(totals);
        if (most < Minimum)
        {
            problems.Add($"{path}.minimum", ProblemCodes.Contradiction, FormattableString.Invariant(
                $"{Minimum} seats can never be filled: {most} speak for {Group}."));
        }
    }

    internal override int Required(MembershipTotals totals) => Minimum;

    internal override int OutOf(MembershipTotals totals) => totals.SeatsOf(Group);

    internal override int Present(QuorumTally tally) => tally.SeatsOf(Group);

    internal override int Progress(QuorumTally tally, int seat) =>
        ProgressIf(tally.IsFree(seat) && tally.Members[seat].Group == Group, tally);
}
