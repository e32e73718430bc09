namespace Transformation.Framework.Plan;

/// <summary>Something that a benefit's record may have, and that shows a step of benefits realisation.</summary>
public enum BenefitFactKind
{
    /// <summary>Somebody owns it. Shows <see cref="RealisationStep.Identify"/>, with <see cref="Chain"/>.</summary>
    Owner = 1,

    /// <summary>The chain from what is done to the benefit is complete. Shows <see cref="RealisationStep.Identify"/>, with <see cref="Owner"/>.</summary>
    Chain = 2,

    /// <summary>It has a measure with a unit and a direction. One of four that show <see cref="RealisationStep.Calculate"/>.</summary>
    Measure = 3,

    /// <summary>Where the measure stood before. One of four that show <see cref="RealisationStep.Calculate"/>.</summary>
    Baseline = 4,

    /// <summary>Where the measure is to be. One of four that show <see cref="RealisationStep.Calculate"/>.</summary>
    Target = 5,

    /// <summary>What it is worth in money. One of four that show <see cref="RealisationStep.Calculate"/>; not asked of a benefit that cannot be put in money.</summary>
    Value = 6,

    /// <summary>When it starts, how it grows and who realises it. Shows <see cref="RealisationStep.Plan"/>.</summary>
    RealisationPlan = 7,

    /// <summary>A value was measured after the change began. Shows <see cref="RealisationStep.Deliver"/>.</summary>
    MeasuredValue = 8,

    /// <summary>It was reviewed. Shows <see cref="RealisationStep.Review"/>.</summary>
    Review = 9,
}
