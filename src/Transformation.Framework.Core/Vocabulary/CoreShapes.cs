using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>How the shared values of this package stand in JSON, for the shapes of other packages.</summary>
/// <remarks>Each is made when first asked for: a document reads a few of them, and compiling the others would be most of its first reading. Thread-safe.</remarks>
public static class CoreShapes
{
    /// <summary><c>ods:RVJ</c>.</summary>
    public static JsonShape<OrganisationId> OrganisationId => field ??= JsonShapes.Parsable<OrganisationId>("^(ods|ons|local):[A-Za-z0-9][A-Za-z0-9._-]{0,99}$");

    /// <summary>An initiative's identifier.</summary>
    public static JsonShape<InitiativeId> InitiativeId => field ??= JsonShapes.Parsable<InitiativeId>(IdentifierText.Pattern);

    /// <summary>An outcome's identifier.</summary>
    public static JsonShape<OutcomeId> OutcomeId => field ??= JsonShapes.Parsable<OutcomeId>(IdentifierText.Pattern);

    /// <summary>A cohort's identifier.</summary>
    public static JsonShape<CohortId> CohortId => field ??= JsonShapes.Parsable<CohortId>(IdentifierText.Pattern);

    /// <summary>A portfolio's identifier.</summary>
    public static JsonShape<PortfolioId> PortfolioId => field ??= JsonShapes.Parsable<PortfolioId>(IdentifierText.Pattern);

    /// <summary>A governance body's identifier.</summary>
    public static JsonShape<GovernanceBodyId> GovernanceBodyId => field ??= JsonShapes.Parsable<GovernanceBodyId>(IdentifierText.Pattern);

    /// <summary>Any other identifier, kept as text: 1 to 100 letters, digits, dots, underscores and hyphens.</summary>
    public static JsonShape<string> Identifier => field ??= JsonShapes.AsText(
        static s => IdentifierText.IsValid(s) ? s : throw IdentifierText.BadFormat(s, "an identifier"), static s => s, IdentifierText.Pattern);

    /// <summary><c>2026/27</c>.</summary>
    public static JsonShape<FinancialYear> FinancialYear => field ??= JsonShapes.Parsable<FinancialYear>(Core.FinancialYear.Pattern);

    /// <summary><c>37.5h/5d</c>.</summary>
    public static JsonShape<ContractWeek> ContractWeek => field ??= JsonShapes.Parsable<ContractWeek>(Core.ContractWeek.Pattern);

    /// <summary><c>0.4@37.5h/5d</c>.</summary>
    public static JsonShape<Wte> Wte => field ??= JsonShapes.Parsable<Wte>(Core.Wte.Pattern);

    /// <summary><c>52.5h</c>.</summary>
    public static JsonShape<Effort> Effort => field ??= JsonShapes.Parsable<Effort>(Core.Effort.Pattern);

    /// <summary><c>2-3 days/month</c>.</summary>
    public static JsonShape<MonthlyRelease> MonthlyRelease => field ??= JsonShapes.Parsable<MonthlyRelease>(Core.MonthlyRelease.Pattern);

    /// <summary><c>nominal</c> or <c>real 2024/25</c>.</summary>
    public static JsonShape<PriceBasis> PriceBasis => field ??= JsonShapes.Parsable<PriceBasis>(Core.PriceBasis.Pattern);

    /// <summary>A number from 0 to 100.</summary>
    public static JsonShape<Percentage> Percentage => field ??= JsonShapes.Map(
        JsonShapes.DecimalBetween(0, 100), Core.Percentage.Of, static p => p.Value);

    /// <summary>An object of <c>pounds</c> and <c>prices</c> (a price basis).</summary>
    public static JsonShape<Money> Money => field ??= new MoneyShape();

    /// <summary>An object of <c>source</c> and <c>synthetic</c>.</summary>
    public static JsonShape<Provenance> Provenance => ProvenanceShape.Instance;

    /// <summary><c>H1</c>, <c>H2-</c>, <c>H2+</c> or <c>H3</c>.</summary>
    public static JsonShape<Horizon> Horizon => field ??= JsonShapes.Words(
        (Core.Horizon.H1, "H1"), (Core.Horizon.H2Minus, "H2-"), (Core.Horizon.H2Plus, "H2+"), (Core.Horizon.H3, "H3"));

    /// <summary>The words for <see cref="SystemLevel"/>.</summary>
    public static JsonShape<SystemLevel> SystemLevel => field ??= JsonShapes.Words(
        (Core.SystemLevel.Neighbourhood, "neighbourhood"),
        (Core.SystemLevel.Place, "place"),
        (Core.SystemLevel.System, "system"),
        (Core.SystemLevel.ProviderCollaborative, "provider-collaborative"),
        (Core.SystemLevel.CrossSystem, "cross-system"),
        (Core.SystemLevel.National, "national"));

    /// <summary>The words for <see cref="ChangeKind"/>.</summary>
    public static JsonShape<ChangeKind> ChangeKind => field ??= JsonShapes.Words(
        (Core.ChangeKind.Innovation, "innovation"),
        (Core.ChangeKind.Improvement, "improvement"),
        (Core.ChangeKind.ContinuousImprovement, "continuous-improvement"),
        (Core.ChangeKind.Transformation, "transformation"));

    /// <summary>The words for <see cref="ChangeScale"/>.</summary>
    public static JsonShape<ChangeScale> ChangeScale => field ??= JsonShapes.Words(
        (Core.ChangeScale.SinglePathway, "single-pathway"),
        (Core.ChangeScale.SingleOrganisation, "single-organisation"),
        (Core.ChangeScale.MultiOrganisation, "multi-organisation"),
        (Core.ChangeScale.SystemWide, "system-wide"));

    /// <summary>The words for <see cref="LifecycleStage"/>.</summary>
    public static JsonShape<LifecycleStage> LifecycleStage => field ??= JsonShapes.Words(
        (Core.LifecycleStage.Proposed, "proposed"),
        (Core.LifecycleStage.Discovery, "discovery"),
        (Core.LifecycleStage.Design, "design"),
        (Core.LifecycleStage.Testing, "testing"),
        (Core.LifecycleStage.Delivery, "delivery"),
        (Core.LifecycleStage.Spread, "spread"),
        (Core.LifecycleStage.Embedded, "embedded"),
        (Core.LifecycleStage.Paused, "paused"),
        (Core.LifecycleStage.Stopped, "stopped"));

    /// <summary>The words for <see cref="OrganisationSector"/>.</summary>
    public static JsonShape<OrganisationSector> OrganisationSector => field ??= JsonShapes.Words(
        (Core.OrganisationSector.NhsTrust, "nhs-trust"),
        (Core.OrganisationSector.AmbulanceTrust, "ambulance-trust"),
        (Core.OrganisationSector.IntegratedCareBoard, "integrated-care-board"),
        (Core.OrganisationSector.Council, "council"),
        (Core.OrganisationSector.CommunityInterestCompany, "community-interest-company"),
        (Core.OrganisationSector.GpFederation, "gp-federation"),
        (Core.OrganisationSector.Vcse, "vcse"),
        (Core.OrganisationSector.Academic, "academic"),
        (Core.OrganisationSector.NationalBody, "national-body"),
        (Core.OrganisationSector.Private, "private"));

    /// <summary>The words for <see cref="ChangeDriver"/>.</summary>
    public static JsonShape<ChangeDriver> ChangeDriver => field ??= JsonShapes.Words(
        (Core.ChangeDriver.Citizen, "citizen"),
        (Core.ChangeDriver.Provider, "provider"),
        (Core.ChangeDriver.Commissioner, "commissioner"),
        (Core.ChangeDriver.NationalMandate, "national-mandate"));

    /// <summary>The words for <see cref="ChangeFocus"/>.</summary>
    public static JsonShape<ChangeFocus> ChangeFocus => field ??= JsonShapes.Words(
        (Core.ChangeFocus.Internal, "internal"), (Core.ChangeFocus.External, "external"));
}
