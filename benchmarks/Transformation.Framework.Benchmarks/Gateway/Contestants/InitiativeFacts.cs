using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>How this library reads an <see cref="InitiativeRecord"/>: every property, whether a table asks for it or not, as a host would write it once for all its rule sets.</summary>
internal static class InitiativeFacts
{
    private static readonly InitiativeId Initiative = InitiativeId.From("benchmark");

    public static GateFactMap<InitiativeRecord> Map { get; } = new GateFactMap<InitiativeRecord>(static _ => Initiative)
        .Choice("scale", static r => r.Scale)
        .Choice("kind", static r => r.Kind)
        .YesNo("problem-named-by-users", static r => r.ProblemNamedByUsers)
        .YesNo("user-research-published", static r => r.UserResearchPublished)
        .YesNo("users-tested-design", static r => r.UsersTestedDesign)
        .YesNo("equality-impact-assessed", static r => r.EqualityImpactAssessed)
        .YesNo("partners-named", static r => r.PartnersNamed)
        .YesNo("partners-signed", static r => r.PartnersSigned)
        .YesNo("clinical-lead-agrees", static r => r.ClinicalLeadAgrees)
        .YesNo("finance-lead-agrees", static r => r.FinanceLeadAgrees)
        .YesNo("staff-side-consulted", static r => r.StaffSideConsulted)
        .YesNo("benefits-named", static r => r.BenefitsNamed)
        .YesNo("benefit-owners-named", static r => r.BenefitOwnersNamed)
        .YesNo("baseline-measured", static r => r.BaselineMeasured)
        .YesNo("evaluation-planned", static r => r.EvaluationPlanned)
        .YesNo("evaluator-independent", static r => r.EvaluatorIndependent)
        .YesNo("data-sharing-agreed", static r => r.DataSharingAgreed)
        .YesNo("safety-case-approved", static r => r.SafetyCaseApproved)
        .YesNo("exit-planned", static r => r.ExitPlanned)
        .YesNo("relies-on-one-supplier", static r => r.ReliesOnOneSupplier)
        .YesNo("safety-incident-open", static r => r.SafetyIncidentOpen)
        .YesNo("funded-by-one-off-money", static r => r.FundedByOneOffMoney)
        .Number("benefit-cost-ratio", static r => r.BenefitCostRatio)
        .Number("release-days-a-month", static r => r.ReleaseDaysAMonth)
        .Number("percent-of-users-reached", static r => r.PercentOfUsersReached)
        .Number("percent-of-funding-secured", static r => r.PercentOfFundingSecured)
        .Number("percent-of-benefits-cash-releasing", static r => r.PercentOfBenefitsCashReleasing)
        .Count("organisations-in-team", static r => r.OrganisationsInTeam)
        .Count("experts-by-experience", static r => r.ExpertsByExperience)
        .Count("people-interviewed", static r => r.PeopleInterviewed)
        .Count("sites-tested", static r => r.SitesTested)
        .Count("staff-trained", static r => r.StaffTrained)
        .Date("research-finished", static r => r.ResearchFinished)
        .Date("baseline-measured-on", static r => r.BaselineMeasuredOn)
        .Date("safety-case-approved-on", static r => r.SafetyCaseApprovedOn)
        .Date("equality-impact-assessed-on", static r => r.EqualityImpactAssessedOn)
        .Date("business-case-approved-on", static r => r.BusinessCaseApprovedOn);
}
