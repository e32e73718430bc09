using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>One way an input could be, and the answers its questions have then.</summary>
/// <param name="Fact">The fact, for inputs that are facts; null for evidence, and for leaving things as they are.</param>
/// <param name="Evidence">The further evidence.</param>
/// <param name="Answers">The answers to the questions about the input, in their order.</param>
internal sealed record InputOption(GateFact? Fact, ImmutableArray<EvidenceItem> Evidence, ImmutableArray<Truth> Answers)
{
    internal static InputOption Of(GateFact fact) => new(fact, [], []);

    internal static InputOption Of(params ImmutableArray<EvidenceItem> evidence) => new(null, evidence, []);

    /// <summary>The facts as they would be. A statement of the same day that there is no evidence falls away when there is some.</summary>
    internal GateFacts ApplyTo(GateFacts facts)
    {
        if (Fact is not null)
        {
            return facts.With(Fact);
        }

        var replaced = Evidence.Where(static e => !e.IsStatedNone).Select(static e => (e.Type, e.Date)).ToHashSet();
        return new(
            facts.Initiative,
            facts.Stage,
            facts.Facts,
            [.. facts.Evidence.Where(e => !e.IsStatedNone || !replaced.Contains((e.Type, e.Date))), .. Evidence],
            facts.Waivers,
            facts.Promises);
    }
}
