using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <content>Governance, load, benefits realisation and growth.</content>
public static partial class PlanJson
{
    /// <summary>The records of an oversight group: terms of reference, meetings, actions. Schema: <c>docs/schemas/oversight-group.schema.json</c>.</summary>
    public static JsonDocumentFormat<OversightGroup> OversightGroup { get; } = new("oversight-group", 1, new OversightGroupShape());

    /// <summary>The cases before a gateway panel. Schema: <c>docs/schemas/panel-register.schema.json</c>.</summary>
    public static JsonDocumentFormat<PanelRegister> PanelRegister { get; } = new("panel-register", 1, new PanelRegisterShape());

    /// <summary>What organisations share of their load, and the overviews made of it. Schema: <c>docs/schemas/load-register.schema.json</c>.</summary>
    public static JsonDocumentFormat<LoadRegister> LoadRegister { get; } = new("load-register", 1, new LoadRegisterShape());

    /// <summary>What is on record of a system's benefits. Schema: <c>docs/schemas/realisation-register.schema.json</c>.</summary>
    public static JsonDocumentFormat<RealisationRegister> RealisationRegister { get; } = new("realisation-register", 1, new RealisationRegisterShape());

    /// <summary>A system's bids for new funding, and its partnerships. Schema: <c>docs/schemas/growth-register.schema.json</c>.</summary>
    public static JsonDocumentFormat<GrowthRegister> GrowthRegister { get; } = new("growth-register", 1, new GrowthRegisterShape());
}
