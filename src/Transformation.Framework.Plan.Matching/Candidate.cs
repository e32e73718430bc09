using System.Collections.Immutable;

namespace Transformation.Framework.Plan.Matching;

/// <summary>A fellow who could take a place of a need, looked at on its own.</summary>
internal sealed record Candidate(FellowNeed Need, Fellow Fellow)
{
    internal ImmutableArray<string> Skills { get; } = [.. Need.Skills.Where(s => Fellow.Skills.Contains(s))];

    internal ImmutableArray<string> Interests { get; } = [.. Need.Interests.Where(i => Fellow.Interests.Contains(i))];

    /// <summary>What a place of a need may ask of a month, in thousandths of a day, the finest that a release is stated in.</summary>
    internal static long Asked(FellowNeed need) => (long)(need.Release.MostDays * 1000);
}
