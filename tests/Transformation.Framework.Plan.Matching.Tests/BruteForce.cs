namespace Transformation.Framework.Plan.Matching.Tests;

/// <summary>The best choice found by trying every one; shares no code with the matcher.</summary>
internal static class BruteForce
{
    internal static (string Need, string Fellow)[] Best(SmallCase small)
    {
        var pairs = (
            from need in small.Needs.OrderBy(n => n.Id, StringComparer.Ordinal)
            from fellow in small.Fellows.OrderBy(f => f.Id, StringComparer.Ordinal)
            where fellow.IsFellowOn(SmallCase.Today) && need.Skills.Intersect(fellow.Skills).Any() && fellow.Available is not null
                && !small.Assignments.Any(a => a.IsInForceOn(SmallCase.Today) && a.Need == need.Id && a.Fellow == fellow.Id)
            select (Need: need, Fellow: fellow)).ToArray();
        Assert.InRange(pairs.Length, 0, 14);

        var best = Enumerable.Range(0, 1 << pairs.Length)
            .Select(mask => (Mask: mask, Chosen: pairs.Where((_, i) => ((mask >> (pairs.Length - 1 - i)) & 1) == 1).ToArray()))
            .Where(c => IsAllowed(small, c.Chosen))
            .MaxBy(c => (
                c.Chosen.Length,
                c.Chosen.Sum(p => p.Need.Skills.Intersect(p.Fellow.Skills).Count()),
                c.Chosen.Sum(p => p.Need.Interests.Intersect(p.Fellow.Interests).Count()),
                -Crowding(small, c.Chosen, f => f.Id),
                -Crowding(small, c.Chosen, f => f.Organisation.ToString()),
                c.Mask));
        return [.. best.Chosen.Select(p => (p.Need.Id, p.Fellow.Id))];
    }

    private static bool IsAllowed(SmallCase small, (FellowNeed Need, Fellow Fellow)[] chosen)
    {
        var inForce = small.Assignments.Where(a => a.IsInForceOn(SmallCase.Today)).ToArray();
        return small.Needs.All(n => chosen.All(p => p.Need != n) || chosen.Count(p => p.Need == n) + inForce.Count(a => a.Need == n.Id) <= n.Places)
            && chosen.Select(p => p.Fellow).Distinct().All(f =>
                chosen.Where(p => p.Fellow == f).Sum(p => p.Need.Release.MostDays)
                + inForce.Where(a => a.Fellow == f.Id).Sum(a => small.Needs.Single(n => n.Id == a.Need).Release.MostDays) <= f.Available!.Value.LeastDays);
    }

    /// <summary>Over all groups, 0 + 1 + 2 + … for as many as each has.</summary>
    private static int Crowding(SmallCase small, (FellowNeed Need, Fellow Fellow)[] chosen, Func<Fellow, string> group)
    {
        var all = small.Assignments.Where(a => a.IsInForceOn(SmallCase.Today))
            .Select(a => small.Fellows.FirstOrDefault(f => f.Id == a.Fellow && f.IsFellowOn(SmallCase.Today)))
            .OfType<Fellow>()
            .Concat(chosen.Select(p => p.Fellow));
        return all.GroupBy(group).Sum(g => g.Count() * (g.Count() - 1) / 2);
    }
}
