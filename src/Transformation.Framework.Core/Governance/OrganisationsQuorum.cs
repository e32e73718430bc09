namespace Transformation.Framework.Core;

/// <summary>At least so many different organisations are represented: "7 of the 10 partner organisations".</summary>
/// <remarks>
/// An organisation is represented when a seat of its own is filled, by the member or by a deputy who comes from the organisation. How many
/// people it sends makes no difference. Immutable; safe to share between threads.
/// </remarks>
public sealed record OrganisationsQuorum : QuorumRule
{
    /// <summary>States the rule.</summary>
    /// <param name="minimum">How many organisations, at least 1.</param>
    /// <param name="group">The group of organisations that count, or null for all that have a seat.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public OrganisationsQuorum(int minimum, string? group = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        Minimum = minimum;
        Group = group is null ? null : IdentifierText.Check(group, "a group identifier", nameof(group));
    }

    /// <summary>How many organisations are needed.</summary>
    public int Minimum { get; }

    /// <summary>The group of organisations that count; null for all that have a seat.</summary>
    public string? Group { get; }

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
                $"{Minimum} organisations can never be present: {most} have a seat{(Group is null ? "" : $" and are in {Group}")}."));
        }
    }

    internal override int Required(MembershipTotals totals) => Minimum;

    internal override int OutOf(MembershipTotals totals) => totals.Organisations(Group);

    internal override int Present(QuorumTally tally) => tally.Organisations(Group);

    internal override int Progress(QuorumTally tally, int seat) =>
        ProgressIf(tally.BringsOrganisation(seat) && tally.Totals.IsInGroup(tally.Members[seat].Organisation!.Value, Group), tally);
}
