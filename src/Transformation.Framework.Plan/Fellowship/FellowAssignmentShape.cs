using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FellowAssignmentShape : JsonObjectShape<FellowAssignment>
{
    private readonly JsonField<string> need;
    private readonly JsonField<string> fellow;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;

    internal FellowAssignmentShape()
        : base("FellowAssignment", "A fellow takes one of the places of a need, and so works with its team.")
    {
        need = Required("need", CoreShapes.Identifier, a => a.Need, "The need.");
        fellow = Required("fellow", CoreShapes.Identifier, a => a.Fellow, "The fellow.");
        from = Required("from", JsonShapes.Date, a => a.From, "The first day.");
        until = Optional("until", JsonShapes.Date, a => a.Until, "The last day; left out while it goes on.");
    }

    protected override FellowAssignment Build(JsonFieldValues values) => new(values.Get(need), values.Get(fellow), values.Get(from), values.Get(until));
}
