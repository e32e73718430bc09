using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>Load against capacity, by organisation and month: the heat table.</summary>
internal static class AgainstCapacity
{
    internal static void Write(Paper paper, Picture picture)
    {
        var saturation = picture.Saturation;
        paper.Heading("2. Load against capacity");
        paper.Say(Heat.Legend);
        foreach (var year in picture.Months.GroupBy(static m => FinancialYear.Of(m.Start)))
        {
            LoadPeriod[] months = [.. year];
            paper.HeatTable(
                $"{year.Key}, per cent of capacity for change",
                [.. months.Select(Words.ShortMonth)],
                [
                    .. saturation.Organisations.Select(o => (picture.Names.Of(o), Row(months, m => saturation.Of(o, m)))),
                    ("All together", Row(months, saturation.Overall)),
                ]);
        }

        paper.Say("\"All together\" hides clashes: spare time at one organisation does not relieve another. It is known only where every organisation's capacity is.");
        foreach (var organisation in saturation.Organisations)
        {
            WriteUnknown(paper, picture, organisation);
        }
    }

    private static IReadOnlyList<Heat> Row(LoadPeriod[] months, Func<LoadPeriod, CapacityUse> use) => [.. months.Select(m => Heat.Of(use(m)))];

    /// <summary>Where nobody has said what there is, at least what is asked for.</summary>
    private static void WriteUnknown(Paper paper, Picture picture, OrganisationId organisation)
    {
        CapacityUse[] unknown = [.. picture.Months.Select(m => picture.Saturation.Of(organisation, m)).Where(static u => u.Capacity is null)];
        if (unknown.Length > 0)
        {
            var most = unknown.MaxBy(static u => u.Load.ToWte(Words.Week).Most.Value)!;
            paper.Points(
                $"{picture.Names.Of(organisation)}: capacity is not known for {Words.Count(unknown.Length, "month")} ({Words.Months(unknown[0].Period, unknown[^1].Period)}). "
                + $"Meanwhile up to {Words.Wte(most.Load)} WTE are asked for (in {Words.Month(most.Period)}).");
        }
    }
}
