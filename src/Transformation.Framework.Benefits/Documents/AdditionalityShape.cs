using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class AdditionalityShape : JsonObjectShape<Additionality>
{
    private readonly JsonField<Adjustment?> deadweight;
    private readonly JsonField<Adjustment?> displacement;
    private readonly JsonField<Adjustment?> leakage;
    private readonly JsonField<Adjustment?> substitution;
    private readonly JsonField<Adjustment?> attribution;

    internal AdditionalityShape()
        : base("Additionality", "What of a benefit is really added by the initiative. What is not stated takes nothing off.")
    {
        deadweight = Part("deadweight", "Per cent that would have come about anyway.", Doubt.WouldHappenAnyway, a => a.Deadweight);
        displacement = Part("displacement", "Per cent that is only moved from somewhere else.", Doubt.MovedFromElsewhere, a => a.Displacement);
        leakage = Part("leakage", "Per cent that reaches people outside the group it is meant for.", Doubt.LeaksAway, a => a.Leakage);
        substitution = Part("substitution", "Per cent that only replaces a similar activity.", Doubt.Substituted, a => a.Substitution);
        attribution = Part("attribution", "Per cent that is due to this initiative.", Doubt.DueToOthers, a => a.Attribution);
    }

    protected override Additionality Build(JsonFieldValues values) => new()
    {
        Deadweight = values.Get(deadweight),
        Displacement = values.Get(displacement),
        Leakage = values.Get(leakage),
        Substitution = values.Get(substitution),
        Attribution = values.Get(attribution),
    };

    private JsonField<Adjustment?> Part(string name, string description, Doubt usual, Func<Additionality, Adjustment?> read) =>
        Optional(name, new AdjustmentShape(char.ToUpperInvariant(name[0]) + name[1..], description, usual), read, description);
}
