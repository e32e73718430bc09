using System.Globalization;
using static Transformation.Framework.Benchmarks.Gateway.Check;
using static Transformation.Framework.Benchmarks.Gateway.Fields;
using static Transformation.Framework.Gateway.RuleSeverity;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The thirty rules that every contestant judges, and longer or shorter tables of the same make-up.</summary>
internal static class RuleTable
{
    private const string UserCentric = "user-centric-approach";
    private const string Collaborative = "collaborative-development";
    private const string Benefits = "clear-benefits-definition";
    private const string Evaluation = "rigorous-evaluation";
    private const string Realisation = "benefits-realisation-chain";

    private static readonly Check SeveralOrganisations = new ScaleAtLeast("multi-organisation");
    private static readonly Check AnOrganisation = new ScaleAtLeast("single-organisation");

    public static TableRule[] Thirty { get; } =
    [
        new("problem-from-users", UserCentric, Mandatory, "People who use the service named the problem", new Yes(ProblemNamedByUsers)),
        new(
            "research-recent", UserCentric, Mandatory, "User research is published and at most three years old",
            new AllOf(new Yes(UserResearchPublished), new NoOlderThan(ResearchFinished, 36))),
        new("people-interviewed", UserCentric, Important, "At least twelve people were interviewed", new CountAtLeast(PeopleInterviewed, 12)),
        new(
            "design-tested", UserCentric, Important, "Users tested the design, or experts by experience are in the team",
            new AnyOf(new Yes(UsersTestedDesign), new CountAtLeast(ExpertsByExperience, 2))),
        new(
            "equality-impact", UserCentric, Mandatory, "The impact on equality was assessed in the last two years",
            new AllOf(new Yes(EqualityImpactAssessed), new NoOlderThan(EqualityImpactAssessedOn, 24)), AnOrganisation),
        new(
            "users-reached", UserCentric, Advisory, "At least forty per cent of users were reached",
            new NumberAtLeast(PercentOfUsersReached, 40m), SeveralOrganisations),

        new("partners-named", Collaborative, Mandatory, "Every partner is named", new Yes(PartnersNamed)),
        new(
            "partners-signed", Collaborative, Mandatory, "Every partner has signed",
            new AllOf(new Yes(PartnersNamed), new Yes(PartnersSigned)), SeveralOrganisations),
        new(
            "organisations-in-team", Collaborative, Important, "At least three organisations are in the team",
            new CountAtLeast(OrganisationsInTeam, 3), SeveralOrganisations),
        new("release-agreed", Collaborative, Important, "Two days a month are released", new NumberAtLeast(ReleaseDaysAMonth, 2m)),
        new("clinical-agreement", Collaborative, Mandatory, "The clinical lead agrees", new Yes(ClinicalLeadAgrees)),
        new(
            "staff-consulted", Collaborative, Advisory, "Staff representatives were consulted, or nobody needs training",
            new AnyOf(new Yes(StaffSideConsulted), !new CountAtLeast(StaffTrained, 1))),
        new(
            "supplier-spread", Collaborative, Important, "It does not rely on one supplier, or there is a way out",
            new AnyOf(!new Yes(ReliesOnOneSupplier), new Yes(ExitPlanned))),

        new("benefits-named", Benefits, Mandatory, "Benefits are named", new Yes(BenefitsNamed)),
        new("benefit-owners", Benefits, Mandatory, "Each benefit has an owner", new AllOf(new Yes(BenefitsNamed), new Yes(BenefitOwnersNamed))),
        new("value-for-money", Benefits, Important, "Benefits are at least one and a half times the cost", new NumberAtLeast(BenefitCostRatio, 1.5m)),
        new("finance-agreement", Benefits, Mandatory, "The finance lead agrees", new Yes(FinanceLeadAgrees)),
        new(
            "cash-releasing", Benefits, Advisory, "A tenth of the benefits release cash",
            new NumberAtLeast(PercentOfBenefitsCashReleasing, 10m), new KindOneOf("improvement", "continuous-improvement")),
        new(
            "case-current", Benefits, Important, "The business case was approved in the last three years",
            new NoOlderThan(BusinessCaseApprovedOn, 36), AnOrganisation),

        new(
            "baseline", Evaluation, Mandatory, "A baseline was measured in the last year and a half",
            new AllOf(new Yes(BaselineMeasured), new NoOlderThan(BaselineMeasuredOn, 18))),
        new("evaluation-planned", Evaluation, Mandatory, "The evaluation is planned", new Yes(EvaluationPlanned)),
        new("evaluator-independent", Evaluation, Important, "Whoever evaluates is independent", new Yes(EvaluatorIndependent), SeveralOrganisations),
        new("data-shared", Evaluation, Important, "The sharing of data is agreed", new Yes(DataSharingAgreed), SeveralOrganisations),
        new(
            "tested-somewhere", Evaluation, Important, "Two sites tested it, or it is a small improvement",
            new AnyOf(new CountAtLeast(SitesTested, 2), new AllOf(new KindOneOf("continuous-improvement"), !SeveralOrganisations))),

        new(
            "safety-case", Realisation, Mandatory, "The safety case was approved in the last two years",
            new AllOf(new Yes(SafetyCaseApproved), new NoOlderThan(SafetyCaseApprovedOn, 24))),
        new("no-open-incident", Realisation, Mandatory, "No safety incident is open", !new Yes(SafetyIncidentOpen)),
        new(
            "funding", Realisation, Important, "Sixty per cent of the funding is secured, and not by one-off money alone",
            new AllOf(new NumberAtLeast(PercentOfFundingSecured, 60m), !new Yes(FundedByOneOffMoney))),
        new("staff-trained", Realisation, Important, "At least twenty staff are trained", new CountAtLeast(StaffTrained, 20), AnOrganisation),
        new(
            "spread-ready", Realisation, Advisory, "Tested, wanted by clinicians and paid for, or with a way out",
            new AnyOf(new AllOf(new CountAtLeast(SitesTested, 3), new Yes(ClinicalLeadAgrees), new NumberAtLeast(PercentOfFundingSecured, 50m)), new Yes(ExitPlanned)),
            SeveralOrganisations),
        new(
            "not-stalled", Realisation, Advisory, "Not both reliant on one supplier and without agreement on data",
            !new AllOf(new Yes(ReliesOnOneSupplier), !new Yes(DataSharingAgreed))),
    ];

    /// <summary>A table of any length: the thirty again and again, each time with other thresholds or fields.</summary>
    public static TableRule[] Of(int count) => [.. Enumerable.Range(0, count).Select(static i => At(i % Thirty.Length, i / Thirty.Length))];

    private static TableRule At(int index, int cycle)
    {
        var rule = Thirty[index];
        return cycle == 0 ? rule : rule with { Id = string.Create(CultureInfo.InvariantCulture, $"{rule.Id}-{cycle}"), Asks = rule.Asks.Varied(cycle) };
    }
}
