using NodaTime;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>What rules may ask about an <see cref="InitiativeRecord"/>, by kind of answer.</summary>
internal static class Fields
{
    /// <summary>From the smallest.</summary>
    public static readonly string[] Scales = ["single-pathway", "single-organisation", "multi-organisation", "system-wide"];

    public static readonly string[] Kinds = ["innovation", "improvement", "continuous-improvement", "transformation"];

    public static readonly Field<string?> Scale = new(nameof(InitiativeRecord.Scale), static r => r.Scale);
    public static readonly Field<string?> Kind = new(nameof(InitiativeRecord.Kind), static r => r.Kind);

    public static readonly Field<bool?> ProblemNamedByUsers = new(nameof(InitiativeRecord.ProblemNamedByUsers), static r => r.ProblemNamedByUsers);
    public static readonly Field<bool?> UserResearchPublished = new(nameof(InitiativeRecord.UserResearchPublished), static r => r.UserResearchPublished);
    public static readonly Field<bool?> UsersTestedDesign = new(nameof(InitiativeRecord.UsersTestedDesign), static r => r.UsersTestedDesign);
    public static readonly Field<bool?> EqualityImpactAssessed = new(nameof(InitiativeRecord.EqualityImpactAssessed), static r => r.EqualityImpactAssessed);
    public static readonly Field<bool?> PartnersNamed = new(nameof(InitiativeRecord.PartnersNamed), static r => r.PartnersNamed);
    public static readonly Field<bool?> PartnersSigned = new(nameof(InitiativeRecord.PartnersSigned), static r => r.PartnersSigned);
    public static readonly Field<bool?> ClinicalLeadAgrees = new(nameof(InitiativeRecord.ClinicalLeadAgrees), static r => r.ClinicalLeadAgrees);
    public static readonly Field<bool?> FinanceLeadAgrees = new(nameof(InitiativeRecord.FinanceLeadAgrees), static r => r.FinanceLeadAgrees);
    public static readonly Field<bool?> StaffSideConsulted = new(nameof(InitiativeRecord.StaffSideConsulted), static r => r.StaffSideConsulted);
    public static readonly Field<bool?> BenefitsNamed = new(nameof(InitiativeRecord.BenefitsNamed), static r => r.BenefitsNamed);
    public static readonly Field<bool?> BenefitOwnersNamed = new(nameof(InitiativeRecord.BenefitOwnersNamed), static r => r.BenefitOwnersNamed);
    public static readonly Field<bool?> BaselineMeasured = new(nameof(InitiativeRecord.BaselineMeasured), static r => r.BaselineMeasured);
    public static readonly Field<bool?> EvaluationPlanned = new(nameof(InitiativeRecord.EvaluationPlanned), static r => r.EvaluationPlanned);
    public static readonly Field<bool?> EvaluatorIndependent = new(nameof(InitiativeRecord.EvaluatorIndependent), static r => r.EvaluatorIndependent);
    public static readonly Field<bool?> DataSharingAgreed = new(nameof(InitiativeRecord.DataSharingAgreed), static r => r.DataSharingAgreed);
    public static readonly Field<bool?> SafetyCaseApproved = new(nameof(InitiativeRecord.SafetyCaseApproved), static r => r.SafetyCaseApproved);
    public static readonly Field<bool?> ExitPlanned = new(nameof(InitiativeRecord.ExitPlanned), static r => r.ExitPlanned);
    public static readonly Field<bool?> ReliesOnOneSupplier = new(nameof(InitiativeRecord.ReliesOnOneSupplier), static r => r.ReliesOnOneSupplier);
    public static readonly Field<bool?> SafetyIncidentOpen = new(nameof(InitiativeRecord.SafetyIncidentOpen), static r => r.SafetyIncidentOpen);
    public static readonly Field<bool?> FundedByOneOffMoney = new(nameof(InitiativeRecord.FundedByOneOffMoney), static r => r.FundedByOneOffMoney);

    public static readonly Field<decimal?> BenefitCostRatio = new(nameof(InitiativeRecord.BenefitCostRatio), static r => r.BenefitCostRatio);
    public static readonly Field<decimal?> ReleaseDaysAMonth = new(nameof(InitiativeRecord.ReleaseDaysAMonth), static r => r.ReleaseDaysAMonth);
    public static readonly Field<decimal?> PercentOfUsersReached = new(nameof(InitiativeRecord.PercentOfUsersReached), static r => r.PercentOfUsersReached);
    public static readonly Field<decimal?> PercentOfFundingSecured = new(nameof(InitiativeRecord.PercentOfFundingSecured), static r => r.PercentOfFundingSecured);
    public static readonly Field<decimal?> PercentOfBenefitsCashReleasing =
        new(nameof(InitiativeRecord.PercentOfBenefitsCashReleasing), static r => r.PercentOfBenefitsCashReleasing);

    public static readonly Field<int?> OrganisationsInTeam = new(nameof(InitiativeRecord.OrganisationsInTeam), static r => r.OrganisationsInTeam);
    public static readonly Field<int?> ExpertsByExperience = new(nameof(InitiativeRecord.ExpertsByExperience), static r => r.ExpertsByExperience);
    public static readonly Field<int?> PeopleInterviewed = new(nameof(InitiativeRecord.PeopleInterviewed), static r => r.PeopleInterviewed);
    public static readonly Field<int?> SitesTested = new(nameof(InitiativeRecord.SitesTested), static r => r.SitesTested);
    public static readonly Field<int?> StaffTrained = new(nameof(InitiativeRecord.StaffTrained), static r => r.StaffTrained);

    public static readonly Field<LocalDate?> ResearchFinished = new(nameof(InitiativeRecord.ResearchFinished), static r => r.ResearchFinished);
    public static readonly Field<LocalDate?> BaselineMeasuredOn = new(nameof(InitiativeRecord.BaselineMeasuredOn), static r => r.BaselineMeasuredOn);
    public static readonly Field<LocalDate?> SafetyCaseApprovedOn = new(nameof(InitiativeRecord.SafetyCaseApprovedOn), static r => r.SafetyCaseApprovedOn);
    public static readonly Field<LocalDate?> EqualityImpactAssessedOn = new(nameof(InitiativeRecord.EqualityImpactAssessedOn), static r => r.EqualityImpactAssessedOn);
    public static readonly Field<LocalDate?> BusinessCaseApprovedOn = new(nameof(InitiativeRecord.BusinessCaseApprovedOn), static r => r.BusinessCaseApprovedOn);

    /// <summary>Every yes/no field whose usual answer is yes, in one order: rules of a longer table ask the next one along.</summary>
    public static readonly Field<bool?>[] UsuallyYes =
    [
        ProblemNamedByUsers, UserResearchPublished, UsersTestedDesign, EqualityImpactAssessed, PartnersNamed, PartnersSigned, ClinicalLeadAgrees, FinanceLeadAgrees,
        StaffSideConsulted, BenefitsNamed, BenefitOwnersNamed, BaselineMeasured, EvaluationPlanned, EvaluatorIndependent, DataSharingAgreed, SafetyCaseApproved, ExitPlanned,
    ];
}
