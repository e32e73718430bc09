namespace Transformation.Framework.Plan;

/// <summary>The steps of benefits realisation, in their order.</summary>
/// <remarks>The five verbs are those of BNSSG ICB Board, 3 October 2024, item 6.2, section 8; which records show a step is this library's reading, at <see cref="BenefitFactKind"/>.</remarks>
public enum RealisationStep
{
    /// <summary>Somebody owns the benefit, and the chain that leads to it is mapped.</summary>
    Identify = 1,

    /// <summary>It has a measure, a baseline, a target and, where it can be put in money, a value.</summary>
    Calculate = 2,

    /// <summary>There is a plan, with dates, by which it comes about.</summary>
    Plan = 3,

    /// <summary>A value has been measured.</summary>
    Deliver = 4,

    /// <summary>What came of it has been looked at.</summary>
    Review = 5,
}
