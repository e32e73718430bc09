using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Makes a profile with some of its numbers replaced.</summary>
internal static class ProfileEditor
{
    internal static BenefitProfile Apply(BenefitProfile profile, IEnumerable<KeyValuePair<AppraisalInput, decimal>> edits)
    {
        var values = edits.ToDictionary(static e => e.Key.Kind, static e => e.Value);
        var (value, timing) = (profile.Value!, profile.Timing!);
        var net = value.Additionality;
        var changedValue = new BenefitValue(
            Get(AppraisalInputKind.AnnualQuantity, value.AnnualQuantity) * Get(AppraisalInputKind.BenefitScale, 1),
            value.QuantityUnit,
            value.UnitValue with { Pounds = Get(AppraisalInputKind.UnitValue, value.UnitValue.Pounds) },
            value.UnitValueProvenance,
            value.QuantityProvenance,
            new Additionality
            {
                Deadweight = Part(AppraisalInputKind.Deadweight, net.Deadweight, Doubt.WouldHappenAnyway),
                Displacement = Part(AppraisalInputKind.Displacement, net.Displacement, Doubt.MovedFromElsewhere),
                Leakage = Part(AppraisalInputKind.Leakage, net.Leakage, Doubt.LeaksAway),
                Substitution = Part(AppraisalInputKind.Substitution, net.Substitution, Doubt.Substituted),
                Attribution = Part(AppraisalInputKind.Attribution, net.Attribution, Doubt.DueToOthers),
            },
            value.Discounting,
            value.Evidence);
        var delayed = timing.DelayedBy((int)Get(AppraisalInputKind.StartDelay, 0));
        var dropOff = values.TryGetValue(AppraisalInputKind.DropOff, out var lost) ? Percentage.Of(lost * 100) : timing.DropOff;
        return profile.With(changedValue, new(delayed.Start, delayed.Years, delayed.Ramp, dropOff, delayed.DropOffFrom));

        decimal Get(AppraisalInputKind kind, decimal otherwise) => values.GetValueOrDefault(kind, otherwise);

        Adjustment? Part(AppraisalInputKind kind, Adjustment? stated, Doubt usual) => !values.TryGetValue(kind, out var part)
            ? stated
            : stated is null ? new(Percentage.Of(part * 100), usual) : stated with { Part = Percentage.Of(part * 100) };
    }
}
