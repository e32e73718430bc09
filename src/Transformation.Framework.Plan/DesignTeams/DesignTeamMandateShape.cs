using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class DesignTeamMandateShape : JsonObjectShape<DesignTeamMandate>
{
    private readonly JsonField<string> problem;
    private readonly JsonField<GovernanceBodyId> by;
    private readonly JsonField<LocalDate> on;

    internal DesignTeamMandateShape()
        : base("DesignTeamMandate", "What a design team has been asked to solve, and by whom.")
    {
        problem = Required("problem", JsonShapes.Text, m => m.Problem, "The problem.");
        by = Required("by", CoreShapes.GovernanceBodyId, m => m.By, "The body that gave the mandate.");
        on = Required("on", JsonShapes.Date, m => m.On, "The day it was given.");
    }

    protected override DesignTeamMandate Build(JsonFieldValues values) => new(values.Get(problem), values.Get(by), values.Get(on));
}
