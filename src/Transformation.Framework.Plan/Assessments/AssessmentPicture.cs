using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What a self-assessment says on a day, as seen by a reader who may see it.</summary>
/// <remarks>Immutable; safe to share between threads. Whoever is handed one can read it: pass it on only to those it was shared with.</remarks>
public sealed class AssessmentPicture
{
    private AssessmentPicture(PartyId owner, AssessmentFramework framework, LocalDate asOf, ImmutableArray<AspectStanding> aspects)
    {
        Owner = owner;
        Framework = framework;
        AsOf = asOf;
        Aspects = aspects;
        Overall = framework.Combination == AssessmentCombination.WeakestLink ? new(framework, aspects) : null;
    }

    /// <summary>Whose it is.</summary>
    public PartyId Owner { get; }

    /// <summary>The framework.</summary>
    public AssessmentFramework Framework { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every aspect of the framework, in its order.</summary>
    public ImmutableArray<AspectStanding> Aspects { get; }

    /// <summary>How many of <see cref="Aspects"/> are assessed.</summary>
    public int Assessed => Aspects.Count(static a => a.State == AspectState.Assessed);

    /// <summary>Where the whole is, by the weakest link; null when the framework says nothing of the whole.</summary>
    public WeakestLink? Overall { get; }

    internal static AssessmentPicture Of(SelfAssessment assessment, AssessmentFramework framework, LocalDate asOf)
    {
        var ratings = assessment.Ratings.Where(r => r.On <= asOf).ToLookup(static r => r.Aspect, StringComparer.Ordinal);
        return new(
            assessment.Owner,
            framework,
            asOf,
            [.. framework.Aspects.Select(a => new AspectStanding(a, ratings[a.Id].MaxBy(static r => r.On), framework, asOf))]);
    }
}
