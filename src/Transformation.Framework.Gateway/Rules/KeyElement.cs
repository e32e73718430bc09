namespace Transformation.Framework.Gateway;

/// <summary>The five key elements that a gateway panel assures. Source: BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11.</summary>
public enum KeyElement
{
    /// <summary>The people who will use what is made are engaged, and their needs are understood.</summary>
    UserCentricApproach = 1,

    /// <summary>Users and staff design and put in place the change together.</summary>
    CollaborativeDevelopment = 2,

    /// <summary>The expected benefits are spelled out and serve the strategic objectives.</summary>
    ClearBenefitsDefinition = 3,

    /// <summary>There are means to measure and follow whether the benefits arrive.</summary>
    RigorousEvaluation = 4,

    /// <summary>The steps that lead to the benefits are mapped, with their dependencies and risks.</summary>
    BenefitsRealisationChain = 5,
}
