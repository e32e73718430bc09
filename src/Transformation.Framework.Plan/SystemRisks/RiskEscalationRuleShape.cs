using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class RiskEscalationRuleShape : JsonObjectShape<RiskEscalationRule>
{
    private readonly JsonField<ImmutableArray<GovernanceBodyId>> path;
    private readonly JsonField<bool> overAppetite;
    private readonly JsonField<int?> risesInARow;
    private readonly JsonField<bool> mitigationOverdue;

    internal RiskEscalationRuleShape()
        : base("RiskEscalationRule", "When a risk goes to the next body up, and which body that is.")
    {
        path = List("path", CoreShapes.GovernanceBodyId, r => r.Path, "The bodies from the lowest to the highest.");
        overAppetite = Required("overAppetite", JsonShapes.Boolean, r => r.OverAppetite, "Whether a score above the appetite is a ground.");
        risesInARow = Optional("risesInARow", SystemRiskShape.UpTo(10), r => r.RisesInARow, "How many rises in a row are a ground; left out when rises are none.");
        mitigationOverdue = Required("mitigationOverdue", JsonShapes.Boolean, r => r.MitigationOverdue, "Whether an overdue mitigation is a ground.");
    }

    protected override RiskEscalationRule Build(JsonFieldValues values) =>
        new(values.Get(path), values.Get(overAppetite), values.Get(risesInARow), values.Get(mitigationOverdue));
}
