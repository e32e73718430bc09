using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Oversight;
using static Transformation.Framework.Plan.Tests.Panel.PanelGen;

namespace Transformation.Framework.Plan.Tests.Panel;

public sealed class PanelLawsTests
{
    [Property(MaxTest = 300)]
    public Property Evidence_KeepsItsLaws() => Prop.ForAll(Cases.ToArbitrary(), cases =>
        RegisterLaws.Hold(cases, some => Register(some), c => c.Hearing?.On > Today, Today));

    [Property(MaxTest = 300)]
    public Property EveryCase_IsInOnePlaceOnly() => Prop.ForAll(Cases.ToArbitrary(), cases =>
    {
        var pipeline = Pipeline(cases);
        var heard = pipeline.Outcomes.Sum(o => o.Cases.Length);
        return heard == pipeline.Waits.WorkingDays.Length + pipeline.Waits.Unknown
            && cases.Count == heard + pipeline.Due.Length + pipeline.Waiting.Length
                + pipeline.Cases.Count(c => c.State is PanelCaseState.Undated or PanelCaseState.Withdrawn)
            && pipeline.Months.Sum(m => m.Heard) == heard
            && pipeline.Burden.Sum(b => b.Cases) == pipeline.TotalBurden.Cases
            && pipeline.Burden.Sum(b => b.Preparation.Milliseconds) == pipeline.TotalBurden.Preparation.Milliseconds;
    });

    [Property(MaxTest = 300)]
    public Property Median_HasAsManyOnEitherSide() => Prop.ForAll(Cases.ToArbitrary(), cases =>
    {
        var waits = Pipeline(cases).Waits;
        return waits.Median is not { } median
            ? waits.WorkingDays.IsEmpty
            : 2 * waits.WorkingDays.Count(d => d < median) <= waits.WorkingDays.Length
                && 2 * waits.WorkingDays.Count(d => d > median) <= waits.WorkingDays.Length
                && waits.WorkingDays.Max() == waits.Longest;
    });

    [Property(MaxTest = 200)]
    public Property Order_DoesNotMatter() => Prop.ForAll(
        Cases.ToArbitrary(), cases => Told(Pipeline(cases)) == Told(Pipeline(Enumerable.Reverse(cases))));

    private static string Told(PanelPipeline p) => string.Join('\n', PanelText.Summarise(p)) + string.Join('\n', p.Cases.Select(PanelText.Describe))
        + string.Join(',', p.Months) + string.Join(',', p.Burden);
}
