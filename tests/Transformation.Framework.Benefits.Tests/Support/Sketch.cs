namespace Transformation.Framework.Benefits.Tests;

/// <summary>Short ways to make valid parts, so that a test says only what it is about.</summary>
internal static class Sketch
{
    internal static readonly FinancialYear Base = FinancialYear.StartingIn(2024);
    internal static readonly OrganisationId Ambulance = OrganisationId.Ods("RYF");
    internal static readonly OrganisationId Acute = OrganisationId.Ods("RVJ");
    internal static readonly OrganisationId Council = OrganisationId.Ons("E06000023");
    internal static readonly InitiativeId Initiative = InitiativeId.From("frailty");

    internal static readonly BenefitMeasure Measure = new("Bed days", "days a year", OutcomeDirection.Reduce);
    internal static readonly ChainOwner Owner = new(Acute, "Chief operating officer");

    internal static Money Pounds(decimal amount) => Money.Real(amount, Base);

    internal static ChainNodeId Id(string id) => ChainNodeId.From(id);

    internal static ChainLink Link(string from, string to) => new(Id(from), Id(to));

    internal static BenefitRamp Ramp(params decimal[] percents) => BenefitRamp.Series(percents.Select(Percentage.Of));

    internal static BenefitValue Worth(
        decimal quantity, decimal unitValue, decimal? deadweight = null, decimal? attribution = null, DiscountKind discounting = DiscountKind.Standard) =>
        new(quantity, "units", Pounds(unitValue), Provenance.Synthetic(), null, Additionality.Of(deadweight, attribution: attribution), discounting);

    internal static BenefitProfile Profile(
        BenefitValue? value,
        BenefitClass @class = BenefitClass.NonCashReleasing,
        BenefitTiming? timing = null,
        IEnumerable<BenefitShare>? shares = null,
        bool isDisbenefit = false) =>
        BenefitProfile.Create(@class, Measure, value, timing ?? new(Base, 1), shares ?? [BenefitShare.Of(Acute, 100)], isDisbenefit).OrThrow();

    internal static ChainNode Node(string id, ChainNodeKind kind, ChainDates? dates = null, ChainStatus? status = null) =>
        ChainNode.Of(kind, Id(id), "The " + id, dates: dates, status: status);

    /// <summary>A benefit; one with the measure of <see cref="Profile"/> gets one of its own, so that two of them do not claim the same thing.</summary>
    internal static ChainNode Benefit(string id, BenefitProfile? profile = null, ChainDates? dates = null, ChainStatus? status = null)
    {
        var p = profile ?? Profile(Worth(100, 10));
        return ChainNode.Benefit(
            Id(id),
            "The " + id,
            Owner,
            p.Measure == Measure
                ? BenefitProfile.Create(p.Class, new("Bed days of " + id, Measure.Unit, Measure.Direction), p.Value, p.Timing, p.RealisedBy, p.IsDisbenefit).OrThrow()
                : p,
            dates,
            status);
    }

    internal static CostLine Cost(string id, decimal pounds, OrganisationId? payer = null, int from = 0, int? to = null) => new(
        id,
        "The " + id,
        payer ?? Ambulance,
        Pounds(pounds),
        CostNature.Revenue,
        to is null ? CostRecurrence.OneOff : CostRecurrence.Recurrent,
        Base.PlusYears(from),
        to is { } last ? Base.PlusYears(last) : null);

    /// <summary>A business change that leads to each of the benefits.</summary>
    internal static BenefitsMap Map(IEnumerable<ChainNode> benefits, IEnumerable<CostLine>? costs = null, InitiativeId? initiative = null)
    {
        ChainNode[] all = [.. benefits];
        return BenefitsMap.Create(
            initiative ?? Initiative,
            "A map",
            [Node("change", ChainNodeKind.BusinessChange), .. all],
            all.Select(static b => new ChainLink(Id("change"), b.Id)),
            costs).OrThrow();
    }

    internal static BenefitsMap Map(BenefitProfile profile, params CostLine[] costs) => Map([Benefit("gain", profile)], costs);

    internal static AppraisalSettings Settings(int years = 10) => new(Base, years, Base);

    internal static Appraisal Appraise(BenefitsMap map, int years = 10) => Appraisal.Run(Settings(years), map).OrThrow();

    internal static IEnumerable<string> Described(IEnumerable<Problem> problems) => problems.Select(static p => $"{p.Path} {p.Code}");
}
