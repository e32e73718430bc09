using NodaTime;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>Made-up initiatives: most questions answered, most of those well, about one in twenty-five not at all.</summary>
/// <remarks>The same seed gives the same records on every machine.</remarks>
internal sealed class InitiativeRecords
{
    private readonly Random random;

    private InitiativeRecords(int seed) => random = new Random(seed);

    /// <summary>The date of every assessment in these benchmarks.</summary>
    public static LocalDate AsOf { get; } = new(2025, 6, 2);

    public static InitiativeRecord[] Make(int count, int seed = 20241003)
    {
        var records = new InitiativeRecords(seed);
        return [.. Enumerable.Range(0, count).Select(_ => records.Next())];
    }

    private InitiativeRecord Next() => new()
    {
        Scale = OneOf(Fields.Scales),
        Kind = OneOf(Fields.Kinds),
        ProblemNamedByUsers = Likely(),
        UserResearchPublished = Likely(),
        UsersTestedDesign = Likely(),
        EqualityImpactAssessed = Likely(),
        PartnersNamed = Likely(),
        PartnersSigned = Likely(),
        ClinicalLeadAgrees = Likely(),
        FinanceLeadAgrees = Likely(),
        StaffSideConsulted = Likely(),
        BenefitsNamed = Likely(),
        BenefitOwnersNamed = Likely(),
        BaselineMeasured = Likely(),
        EvaluationPlanned = Likely(),
        EvaluatorIndependent = Likely(),
        DataSharingAgreed = Likely(),
        SafetyCaseApproved = Likely(),
        ExitPlanned = Likely(),
        ReliesOnOneSupplier = Unlikely(),
        SafetyIncidentOpen = Unlikely(),
        FundedByOneOffMoney = Unlikely(),
        BenefitCostRatio = Number(0, 6),
        ReleaseDaysAMonth = Number(0, 8),
        PercentOfUsersReached = Number(0, 100),
        PercentOfFundingSecured = Number(0, 100),
        PercentOfBenefitsCashReleasing = Number(0, 100),
        OrganisationsInTeam = Count(20),
        ExpertsByExperience = Count(20),
        PeopleInterviewed = Count(60),
        SitesTested = Count(20),
        StaffTrained = Count(80),
        ResearchFinished = Date(6),
        BaselineMeasuredOn = Date(4),
        SafetyCaseApprovedOn = Date(4),
        EqualityImpactAssessedOn = Date(6),
        BusinessCaseApprovedOn = Date(6),
    };

    private bool IsMissing => random.Next(25) == 0;

    private bool? Likely() => IsMissing ? null : random.Next(8) != 0;

    private bool? Unlikely() => !Likely();

    private decimal? Number(int from, int to) => IsMissing ? null : from + (random.Next((to - from) * 100) / 100m);

    private int? Count(int most) => IsMissing ? null : random.Next(most + 1);

    private LocalDate? Date(int years) => IsMissing ? null : AsOf.PlusDays(-random.Next(years * 365));

    private string? OneOf(string[] choices) => IsMissing ? null : choices[random.Next(choices.Length)];
}
