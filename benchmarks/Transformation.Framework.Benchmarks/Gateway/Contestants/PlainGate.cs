using NodaTime;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>
/// The thirty rules written out by hand in C#: the floor below which no engine can be expected to go. A change of rule is a release of the program,
/// there is no explanation, and no list of rules to show to a board.
/// </summary>
internal sealed class PlainGate(LocalDate asOf)
{
    private const string Severities = "MMIIMAMMIIMAIMMIMAIMMIIIMMIIAA";

    private readonly LocalDate threeYearsAgo = asOf.PlusMonths(-36);
    private readonly LocalDate twoYearsAgo = asOf.PlusMonths(-24);
    private readonly LocalDate eighteenMonthsAgo = asOf.PlusMonths(-18);

    /// <summary>Writes one outcome per rule, in the table's order, and says what follows.</summary>
    public Recommendation Judge(InitiativeRecord i, Span<FindingOutcome> outcomes)
    {
        bool? anOrganisation = i.Scale is null ? null : i.Scale is not "single-pathway";
        bool? severalOrganisations = i.Scale is null ? null : i.Scale is "multi-organisation" or "system-wide";
        bool? improvement = i.Kind is null ? null : i.Kind is "improvement" or "continuous-improvement";
        bool? continuous = i.Kind is null ? null : i.Kind is "continuous-improvement";

        outcomes[0] = Outcome(i.ProblemNamedByUsers);
        outcomes[1] = Outcome(i.UserResearchPublished & Since(i.ResearchFinished, threeYearsAgo));
        outcomes[2] = Outcome(AtLeast(i.PeopleInterviewed, 12));
        outcomes[3] = Outcome(i.UsersTestedDesign | AtLeast(i.ExpertsByExperience, 2));
        outcomes[4] = Outcome(anOrganisation, i.EqualityImpactAssessed & Since(i.EqualityImpactAssessedOn, twoYearsAgo));
        outcomes[5] = Outcome(severalOrganisations, AtLeast(i.PercentOfUsersReached, 40m));
        outcomes[6] = Outcome(i.PartnersNamed);
        outcomes[7] = Outcome(severalOrganisations, i.PartnersNamed & i.PartnersSigned);
        outcomes[8] = Outcome(severalOrganisations, AtLeast(i.OrganisationsInTeam, 3));
        outcomes[9] = Outcome(AtLeast(i.ReleaseDaysAMonth, 2m));
        outcomes[10] = Outcome(i.ClinicalLeadAgrees);
        outcomes[11] = Outcome(i.StaffSideConsulted | !AtLeast(i.StaffTrained, 1));
        outcomes[12] = Outcome(!i.ReliesOnOneSupplier | i.ExitPlanned);
        outcomes[13] = Outcome(i.BenefitsNamed);
        outcomes[14] = Outcome(i.BenefitsNamed & i.BenefitOwnersNamed);
        outcomes[15] = Outcome(AtLeast(i.BenefitCostRatio, 1.5m));
        outcomes[16] = Outcome(i.FinanceLeadAgrees);
        outcomes[17] = Outcome(improvement, AtLeast(i.PercentOfBenefitsCashReleasing, 10m));
        outcomes[18] = Outcome(anOrganisation, Since(i.BusinessCaseApprovedOn, threeYearsAgo));
        outcomes[19] = Outcome(i.BaselineMeasured & Since(i.BaselineMeasuredOn, eighteenMonthsAgo));
        outcomes[20] = Outcome(i.EvaluationPlanned);
        outcomes[21] = Outcome(severalOrganisations, i.EvaluatorIndependent);
        outcomes[22] = Outcome(severalOrganisations, i.DataSharingAgreed);
        outcomes[23] = Outcome(AtLeast(i.SitesTested, 2) | (continuous & !severalOrganisations));
        outcomes[24] = Outcome(i.SafetyCaseApproved & Since(i.SafetyCaseApprovedOn, twoYearsAgo));
        outcomes[25] = Outcome(!i.SafetyIncidentOpen);
        outcomes[26] = Outcome(AtLeast(i.PercentOfFundingSecured, 60m) & !i.FundedByOneOffMoney);
        outcomes[27] = Outcome(anOrganisation, AtLeast(i.StaffTrained, 20));
        outcomes[28] = Outcome(severalOrganisations, (AtLeast(i.SitesTested, 3) & i.ClinicalLeadAgrees & AtLeast(i.PercentOfFundingSecured, 50m)) | i.ExitPlanned);
        outcomes[29] = Outcome(!(i.ReliesOnOneSupplier & !i.DataSharingAgreed));

        return Recommend(outcomes);
    }

    private static Recommendation Recommend(ReadOnlySpan<FindingOutcome> outcomes)
    {
        var recommendation = Recommendation.Proceed;
        for (var rule = 0; rule < outcomes.Length; rule++)
        {
            var follows = (Severities[rule], outcomes[rule]) switch
            {
                ('M', FindingOutcome.NotMet) => Recommendation.Pause,
                ('M', FindingOutcome.Unknown) => Recommendation.MoreEvidenceNeeded,
                ('I', FindingOutcome.NotMet or FindingOutcome.Unknown) => Recommendation.ProceedWithConditions,
                _ => Recommendation.Proceed,
            };
            recommendation = follows > recommendation ? follows : recommendation;
        }

        return recommendation;
    }

    private static FindingOutcome Outcome(bool? applies, bool? holds) => applies switch
    {
        null => FindingOutcome.Unknown,
        false => FindingOutcome.NotApplicable,
        true => Outcome(holds),
    };

    private static FindingOutcome Outcome(bool? holds) => holds switch
    {
        null => FindingOutcome.Unknown,
        false => FindingOutcome.NotMet,
        true => FindingOutcome.Met,
    };

    private static bool? AtLeast(decimal? number, decimal threshold) => number is { } known ? known >= threshold : null;

    private static bool? AtLeast(int? count, int threshold) => count is { } known ? known >= threshold : null;

    private static bool? Since(LocalDate? date, LocalDate cutoff) => date is { } known ? known >= cutoff : null;
}
