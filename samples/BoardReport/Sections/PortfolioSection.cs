using BoardReport.Rendering;
using NodaTime;
using Transformation.Framework.Core;

namespace BoardReport.Sections;

/// <summary>What the system is working on: how many, of what kind, how far along.</summary>
internal static class PortfolioSection
{
    internal static Section Build(Portfolio portfolio, LocalDate asOf)
    {
        var live = portfolio.Initiatives.Where(i => i.Lifecycle.IsLiveOn(asOf)).ToList();
        var rows = live
            .OrderBy(static i => i.Horizon ?? (Horizon)99)
            .ThenBy(static i => i.Title, StringComparer.Ordinal)
            .Select(i => (IReadOnlyList<Cell>)
            [
                i.Title,
                Words.Of(i.Horizon),
                portfolio.Organisations[i.Lead].ShortName(),
                Words.Of(i.Kind),
                Stage(i, asOf),
                FormattableString.Invariant($"{i.Partners.Length}"),
            ])
            .ToList();
        return new Section(
            "1. What we are working on",
            [
                new Paragraph(FormattableString.Invariant(
                    $"{live.Count} initiatives are live on {asOf:d MMMM uuuu}; {live.Count(i => i.Lifecycle.StageOn(asOf) == LifecycleStage.Paused)} of them paused. {Drivers(live)}")),
                new Grid("Live initiatives by horizon", ["Initiative", "Horizon", "Lead", "Kind", "Stage", "Partners"], rows, 5),
            ]);
    }

    private static Cell Stage(Initiative initiative, LocalDate asOf)
    {
        var stage = initiative.Lifecycle.StageOn(asOf)!.Value;
        var since = initiative.Lifecycle.History.Last(c => c.On <= asOf).On;
        var text = FormattableString.Invariant($"{Words.Of(stage)} since {since:MMM uuuu}");
        return new Cell(text, stage == LifecycleStage.Paused ? Tone.Doubtful : Tone.Plain);
    }

    private static string Drivers(List<Initiative> live)
    {
        var byDriver = live.GroupBy(static i => i.Driver).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key)
            .Select(static g => FormattableString.Invariant($"{g.Count()} {Words.Of(g.Key)}"));
        var inward = live.Count(static i => i.Focus == ChangeFocus.Internal);
        var outward = live.Count(static i => i.Focus == ChangeFocus.External);
        return FormattableString.Invariant($"Driven by: {string.Join(", ", byDriver)}. Focus: {inward} internal, {outward} external.");
    }
}
