using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Findings;

/// <summary>What each enabler and change carries, and how much of the value rests on things that are done.</summary>
internal static class WhatItRestsOn
{
    internal static void Write(Paper paper, Appraisal appraisal)
    {
        var risk = ValueAtRisk.Of(appraisal);
        paper.Table(
            "Value that would be lost without it (present value of all benefits)",
            ["Enabler or change", "Value at risk", "Part of all", "Without it, every benefit is lost"],
            risk.Nodes.Where(static n => n.Node.Kind <= ChainNodeKind.BusinessChange).OrderByDescending(static n => n.PublicValue).Select(static n => new[]
            {
                n.Node.Title,
                Paper.Pounds(n.PublicValue),
                n.PartOfAll is { } part ? Paper.Percent(part) : "–",
                n.LosesEveryBenefit ? "yes" : "no",
            }));
        var progress = ChainProgress.Of(appraisal).All;
        paper.Say(
            $"Of {Paper.Pounds(progress.All)}, {Paper.Pounds(progress.Complete)} has its whole chain in place, {Paper.Pounds(progress.ToDo)} rests on what is still to be done, "
            + $"and {Paper.Pounds(progress.NotRecorded)} on what nobody has recorded.");
    }
}
