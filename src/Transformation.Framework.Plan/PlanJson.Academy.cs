using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <content>The documents of the academy.</content>
public static partial class PlanJson
{
    /// <summary>A fellowship: who has been a fellow when, and what fellows were invited to. Schema: <c>docs/schemas/fellowship.schema.json</c>.</summary>
    public static JsonDocumentFormat<FellowshipRegister> Fellowship { get; } = new("fellowship", 1, new FellowshipRegisterShape());

    /// <summary>Design teams, the priorities they serve, and the experts and fellows they draw on. Schema: <c>docs/schemas/design-teams.schema.json</c>.</summary>
    public static JsonDocumentFormat<DesignTeamRegister> DesignTeams { get; } = new("design-teams", 1, new DesignTeamRegisterShape());

    /// <summary>Innovations on their way into use, site by site. Schema: <c>docs/schemas/accelerator.schema.json</c>.</summary>
    public static JsonDocumentFormat<AcceleratorRegister> Accelerator { get; } = new("accelerator", 1, new AcceleratorRegisterShape());
}
