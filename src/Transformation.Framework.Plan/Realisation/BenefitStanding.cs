using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Which steps of realisation the record of one benefit shows on a day.</summary>
/// <remarks>A step is reached by what is on record and by nothing else. Immutable; safe to share between threads.</remarks>
public sealed class BenefitStanding
{
    internal BenefitStanding(BenefitRecord benefit, LocalDate asOf)
    {
        Benefit = benefit;
        var standing = benefit.NamedOn <= asOf
            ? benefit.Facts.Where(f => f.StandsOn(asOf)).Select(static f => f.Kind).ToHashSet()
            : [];
        Missing =
        [
            .. RealisationRules.Steps.SelectMany(step => RealisationRules.Needed(step, benefit.CanBeValued)
                .Where(kind => !standing.Contains(kind))
                .Select(kind => new MissingBenefitFact(benefit, step, kind))),
        ];
        Reached = [.. RealisationRules.Steps.Except(Missing.Select(static m => m.Step))];
        Furthest = Reached.Where((step, i) => step == RealisationRules.Steps[i]).Select(static step => (RealisationStep?)step).LastOrDefault();
    }

    /// <summary>The benefit.</summary>
    public BenefitRecord Benefit { get; }

    /// <summary>The steps reached, in their order, also where an earlier one is not.</summary>
    public ImmutableArray<RealisationStep> Reached { get; }

    /// <summary>What is not on record, in the order of the steps.</summary>
    public ImmutableArray<MissingBenefitFact> Missing { get; }

    /// <summary>The last step that is reached with all those before it; null when the first is not.</summary>
    public RealisationStep? Furthest { get; }

    /// <summary>Steps reached although an earlier one is not, in their order.</summary>
    public IEnumerable<RealisationStep> OutOfOrder => Reached.Where(step => Furthest is null || step > Furthest);
}
