using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>The words of this package's enumerations in JSON.</summary>
internal static class GatewayWords
{
    internal static JsonShape<KeyElement> Elements { get; } = JsonShapes.Words(
        (KeyElement.UserCentricApproach, "user-centric-approach"),
        (KeyElement.CollaborativeDevelopment, "collaborative-development"),
        (KeyElement.ClearBenefitsDefinition, "clear-benefits-definition"),
        (KeyElement.RigorousEvaluation, "rigorous-evaluation"),
        (KeyElement.BenefitsRealisationChain, "benefits-realisation-chain"));

    internal static JsonShape<RuleSeverity> Severities { get; } = JsonShapes.Words(
        (RuleSeverity.Mandatory, "mandatory"),
        (RuleSeverity.Important, "important"),
        (RuleSeverity.Advisory, "advisory"));

    internal static JsonShape<InputKind> Kinds { get; } = JsonShapes.Words(
        (InputKind.Evidence, "evidence"),
        (InputKind.YesNo, "yes-no"),
        (InputKind.Number, "number"));
}
