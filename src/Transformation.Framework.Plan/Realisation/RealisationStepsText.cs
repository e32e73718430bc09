using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Puts the state of benefits realisation into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class RealisationStepsText
{
    /// <summary>How far an initiative has come, what is missing first, and what was done out of order, in a few sentences.</summary>
    /// <param name="realisation">The initiative.</param>
    public static string Explain(InitiativeRealisation realisation)
    {
        ArgumentNullException.ThrowIfNull(realisation);
        if (realisation.IsUnknown)
        {
            return $"{realisation.Initiative}: no benefit is on record, so nothing can be said.";
        }

        var count = Sentence.Count(realisation.Benefits.Length, "benefit");
        var text = realisation.Furthest is { } step
            ? $"{realisation.Initiative}: {count} on record; every one is {Done(step)}."
            : $"{realisation.Initiative}: {count} on record; not every one is identified.";
        if (realisation.FirstMissing is { } missing)
        {
            text += $" To come {(missing.Step == RealisationStep.Identify ? "that far" : "further")}, \"{missing.Benefit.Title}\" first needs {Thing(missing.Kind)}"
                + $" ({Sentence.Of(realisation.Reaching(missing.Step), realisation.Benefits.Length)} benefits {Done(missing.Step)}).";
        }

        foreach (var benefit in realisation.Benefits.Where(static b => b.OutOfOrder.Any()))
        {
            text += $" \"{benefit.Benefit.Title}\" is {Sentence.List(benefit.OutOfOrder.Select(Done))} although it is not {Done(benefit.Missing[0].Step)}.";
        }

        return text;
    }

    /// <summary>The overview in a few sentences: how many initiatives have come to each step, then those of which nothing is known.</summary>
    /// <param name="overview">The overview.</param>
    public static ImmutableArray<string> Summarise(RealisationOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        var unknown = overview.Unknown.Select(static i => i.Initiative.Value).ToList();
        return
        [
            .. RealisationRules.Steps.Select(step => $"{Capital(Done(step))}: {Sentence.Of(overview.AtLeast(step), overview.Initiatives.Length)} initiatives."),
            .. unknown.Count == 0 ? Enumerable.Empty<string>() : [$"No benefit on record: {Sentence.List(unknown)}."],
        ];
    }

    private static string Done(RealisationStep step) => step switch
    {
        RealisationStep.Identify => "identified",
        RealisationStep.Calculate => "calculated",
        RealisationStep.Plan => "planned",
        RealisationStep.Deliver => "being delivered",
        _ => "reviewed",
    };

    private static string Thing(BenefitFactKind kind) => kind switch
    {
        BenefitFactKind.Owner => "an owner",
        BenefitFactKind.Chain => "a complete chain",
        BenefitFactKind.Measure => "a measure",
        BenefitFactKind.Baseline => "a baseline",
        BenefitFactKind.Target => "a target",
        BenefitFactKind.Value => "a value",
        BenefitFactKind.RealisationPlan => "a plan with dates",
        BenefitFactKind.MeasuredValue => "a measured value",
        _ => "a review",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
