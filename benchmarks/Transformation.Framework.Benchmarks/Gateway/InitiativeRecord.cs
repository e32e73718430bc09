using NodaTime;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>What a host application might hold about one initiative. Every contestant judges this same object; null is "nobody has said".</summary>
public sealed class InitiativeRecord
{
    public string? Scale { get; init; }

    public string? Kind { get; init; }

    public bool? ProblemNamedByUsers { get; init; }

    public bool? UserResearchPublished { get; init; }

    public bool? UsersTestedDesign { get; init; }

    public bool? EqualityImpactAssessed { get; init; }

    public bool? PartnersNamed { get; init; }

    public bool? PartnersSigned { get; init; }

    public bool? ClinicalLeadAgrees { get; init; }

    public bool? FinanceLeadAgrees { get; init; }

    public bool? StaffSideConsulted { get; init; }

    public bool? BenefitsNamed { get; init; }

    public bool? BenefitOwnersNamed { get; init; }

    public bool? BaselineMeasured { get; init; }

    public bool? EvaluationPlanned { get; init; }

    public bool? EvaluatorIndependent { get; init; }

    public bool? DataSharingAgreed { get; init; }

    public bool? SafetyCaseApproved { get; init; }

    public bool? ExitPlanned { get; init; }

    public bool? ReliesOnOneSupplier { get; init; }

    public bool? SafetyIncidentOpen { get; init; }

    public bool? FundedByOneOffMoney { get; init; }

    public decimal? BenefitCostRatio { get; init; }

    public decimal? ReleaseDaysAMonth { get; init; }

    public decimal? PercentOfUsersReached { get; init; }

    public decimal? PercentOfFundingSecured { get; init; }

    public decimal? PercentOfBenefitsCashReleasing { get; init; }

    public int? OrganisationsInTeam { get; init; }

    public int? ExpertsByExperience { get; init; }

    public int? PeopleInterviewed { get; init; }

    public int? SitesTested { get; init; }

    public int? StaffTrained { get; init; }

    public LocalDate? ResearchFinished { get; init; }

    public LocalDate? BaselineMeasuredOn { get; init; }

    public LocalDate? SafetyCaseApprovedOn { get; init; }

    public LocalDate? EqualityImpactAssessedOn { get; init; }

    public LocalDate? BusinessCaseApprovedOn { get; init; }
}
