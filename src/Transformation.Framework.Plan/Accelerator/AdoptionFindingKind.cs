namespace Transformation.Framework.Plan;

/// <summary>What is worth a question about the way innovations are taken on.</summary>
public enum AdoptionFindingKind
{
    /// <summary>An innovation is pushed, though its evidence is known to be less than proven: the paper's push rests on a proven evidence base.</summary>
    PushedWithoutProof = 1,

    /// <summary>An innovation is pushed, and nobody has recorded how good its evidence is.</summary>
    PushedOnUnknownEvidence,

    /// <summary>A site took it on while something on the checklist was known not to be there.</summary>
    AdoptedBeforeReady,

    /// <summary>A site took it on before the whole checklist was answered.</summary>
    AdoptedUnchecked,

    /// <summary>A site has fitted it to the place, and no adaptation is recorded: the next site cannot learn from it.</summary>
    AdaptationNotRecorded,
}
