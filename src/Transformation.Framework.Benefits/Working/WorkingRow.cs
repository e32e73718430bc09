using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One flow of an appraisal with all there is to say about it.</summary>
internal sealed class WorkingRow
{
    private WorkingRow(AppraisalSettings settings, BenefitsMap map, BenefitFlow flow)
    {
        var node = map[flow.Benefit];
        var value = node.Profile!.Value!;
        IsCost = false;
        (Initiative, Line, Title) = (flow.Initiative, flow.Benefit.Value, node.Title);
        (Class, Kind, Party) = (WorkingText.Of(flow.Class), WorkingText.Of(flow.Kind), flow.Party);
        (Year, YearIndex, IsTransfer) = (flow.Year, flow.YearIndex, flow.IsTransfer);
        (Factors, Amount, DiscountFactor, PresentValue) = (flow.Factors, flow.Amount, flow.DiscountFactor, flow.PresentValue);
        Schedule = settings.ScheduleFor(value.Discounting).Name;
        InNetCash = flow.Class == BenefitClass.CashReleasing ? 1 : 0;
        InNetPublicValue = flow.IsTransfer ? 0 : 1;
        Unit = value.QuantityUnit;
        GivenIn = value.UnitValue.Basis;
        Source = $"unit value: {WorkingText.Of(value.UnitValueProvenance)}; quantity: {WorkingText.Of(value.QuantityProvenance)}{Stated(value.Additionality)}";
    }

    private WorkingRow(AppraisalSettings settings, CostFlow flow)
    {
        IsCost = true;
        (Initiative, Line, Title) = (flow.Initiative, flow.Cost.Id, flow.Cost.Label);
        (Class, Kind, Party) = (WorkingText.Of(flow.Cost.Nature), "", Party.Of(flow.Cost.Organisation));
        (Year, YearIndex) = (flow.Year, flow.YearIndex);
        (Factors, Amount, DiscountFactor, PresentValue) = (flow.Factors, flow.Amount, flow.DiscountFactor, flow.PresentValue);
        Schedule = settings.Standard.Name;
        InNetCash = flow.Cost.Nature == CostNature.InKind ? 0 : -1;
        InNetPublicValue = -1;
        Unit = "";
        GivenIn = flow.Cost.Amount.Basis;
        Source = WorkingText.Of(flow.Cost.Provenance)
            + (flow.Cost.StaffTime is { } time ? $"; hourly rate: {WorkingText.Of(time.RateProvenance)}" : "");
    }

    internal bool IsCost { get; }

    internal InitiativeId Initiative { get; }

    internal string Line { get; }

    internal string Title { get; }

    /// <summary>The class of a benefit, or the nature of a cost.</summary>
    internal string Class { get; }

    internal string Kind { get; }

    internal Party Party { get; }

    internal FinancialYear Year { get; }

    internal int YearIndex { get; }

    internal bool IsTransfer { get; }

    internal string Unit { get; }

    /// <summary>The prices the line was given in.</summary>
    internal PriceBasis GivenIn { get; }

    internal ImmutableArray<AppraisalFactor> Factors { get; }

    internal Money Amount { get; }

    internal string Schedule { get; }

    internal decimal DiscountFactor { get; }

    internal Money PresentValue { get; }

    /// <summary>How often the amount counts in net cash: 1, 0 or −1.</summary>
    internal int InNetCash { get; }

    /// <summary>How often the amount counts in net public value: 1, 0 or −1.</summary>
    internal int InNetPublicValue { get; }

    internal string Source { get; }

    /// <summary>Every flow: benefits first, then costs, in the order of the appraisal.</summary>
    internal static IEnumerable<WorkingRow> Of(Appraisal appraisal)
    {
        var maps = appraisal.Maps.ToDictionary(static m => m.Initiative);
        return appraisal.BenefitFlows.Select(f => new WorkingRow(appraisal.Settings, maps[f.Initiative], f))
            .Concat(appraisal.CostFlows.Select(f => new WorkingRow(appraisal.Settings, f)));
    }

    private static string Stated(Additionality net) => string.Concat(
        new[]
        {
            ("deadweight", net.Deadweight),
            ("displacement", net.Displacement),
            ("leakage", net.Leakage),
            ("substitution", net.Substitution),
            ("attribution", net.Attribution),
        }.Where(static a => a.Item2 is not null).Select(static a => $"; {a.Item1}: {WorkingText.Of(a.Item2!.Provenance)}"));
}
