using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The words for the enumerations in accelerator documents. What is not recorded has no word: it is left out.</summary>
internal static class AcceleratorWords
{
    internal static JsonShape<InnovationEvidence> Evidence { get; } = JsonShapes.Words(
        (InnovationEvidence.Idea, "idea"),
        (InnovationEvidence.Early, "early"),
        (InnovationEvidence.Promising, "promising"),
        (InnovationEvidence.Proven, "proven"));

    internal static JsonShape<InnovationDirection> Direction { get; } = JsonShapes.Words((InnovationDirection.Push, "push"), (InnovationDirection.Pull, "pull"));

    internal static JsonShape<InnovationReach> Reach { get; } = JsonShapes.Words((InnovationReach.Micro, "micro"), (InnovationReach.Meso, "meso"));

    internal static JsonShape<AdoptionDecisionKind> Decision { get; } = JsonShapes.Words(
        (AdoptionDecisionKind.Adopt, "adopt"), (AdoptionDecisionKind.Adapt, "adapt"), (AdoptionDecisionKind.Abandon, "abandon"));
}
