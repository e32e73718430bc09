using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How people take part in change: who was involved and with how much say, experts by experience, trained staff, the library of insights, personas.</summary>
/// <remarks>
/// <para>Source: BNSSG ICB Board, 3 October 2024, item 6.2, section 3.9. The rules are this library's proposal.</para>
/// <para>As evidence it counts six measures, named by the constants. An initiative counts as shaped with the people it is for as <see cref="InitiativeShaping"/> says; experts by experience count while
/// they are present; of staff trained only known numbers are added.</para>
/// <para>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class InvolvementRegister : IEvidenceSource
{
    /// <summary>The measure of the initiatives shaped with the people they are for: <c>initiatives-shaped-with-users</c>.</summary>
    public const string ShapedMeasure = "initiatives-shaped-with-users";

    /// <summary>The measure of the experts by experience who take part on the day: <c>experts-by-experience</c>.</summary>
    public const string ExpertsMeasure = "experts-by-experience";

    /// <summary>The measure of those of them whose compensation is agreed: <c>experts-with-compensation-agreed</c>.</summary>
    public const string CompensatedMeasure = "experts-with-compensation-agreed";

    /// <summary>The measure of the community conversations held: <c>community-conversations</c>.</summary>
    public const string ConversationsMeasure = "community-conversations";

    /// <summary>The measure of the insights that others than their host can read: <c>insights-shared</c>.</summary>
    public const string InsightsMeasure = "insights-shared";

    /// <summary>The measure of the staff trained in user-centred methods, as far as numbers are known: <c>staff-trained-in-user-centred-design</c>.</summary>
    public const string TrainedMeasure = "staff-trained-in-user-centred-design";

    private const string What = "involvement register";

    private InvolvementRegister(string id, string title, InvolvementRecords records, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Groups = InvolvementRecords.Values(records.Groups);
        Activities = InvolvementRecords.Values(records.Activities);
        Experts = InvolvementRecords.Values(records.Experts);
        Trainings = InvolvementRecords.Values(records.Trainings);
        Insights = InvolvementRecords.Values(records.Insights);
        Gatherings = InvolvementRecords.Values(records.Gatherings);
        Personas = InvolvementRecords.Values(records.Personas);
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The groups whose voices should be heard, in the order given.</summary>
    public ImmutableArray<CohortGroup> Groups { get; }

    /// <summary>The occasions on which people were involved, in the order given.</summary>
    public ImmutableArray<InvolvementActivity> Activities { get; }

    /// <summary>The experts by experience, in the order given.</summary>
    public ImmutableArray<ExpertByExperience> Experts { get; }

    /// <summary>The training of staff, in the order given.</summary>
    public ImmutableArray<StaffTraining> Trainings { get; }

    /// <summary>The library of insights, in the order given.</summary>
    public ImmutableArray<Insight> Insights { get; }

    /// <summary>The gatherings of new insights, in the order given.</summary>
    public ImmutableArray<InsightGathering> Gatherings { get; }

    /// <summary>The personas, in the order given.</summary>
    public ImmutableArray<Persona> Personas { get; }

    /// <summary>Where the register comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records: no identifier stands twice in a list, and every group and insight named is there.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="groups">The groups whose voices should be heard.</param>
    /// <param name="activities">The occasions on which people were involved.</param>
    /// <param name="experts">The experts by experience.</param>
    /// <param name="trainings">The training of staff.</param>
    /// <param name="insights">The library of insights.</param>
    /// <param name="gatherings">The gatherings of new insights; what was looked at beforehand existed by the day each began.</param>
    /// <param name="personas">The personas.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The register, or problems with paths such as <c>$.activities[3].groups[0].group</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<InvolvementRegister> Create(
        string id,
        string title,
        IEnumerable<CohortGroup>? groups = null,
        IEnumerable<InvolvementActivity>? activities = null,
        IEnumerable<ExpertByExperience>? experts = null,
        IEnumerable<StaffTraining>? trainings = null,
        IEnumerable<Insight>? insights = null,
        IEnumerable<InsightGathering>? gatherings = null,
        IEnumerable<Persona>? personas = null,
        Provenance? provenance = null)
    {
        var records = new InvolvementRecords(
            ItemChecks.Place(groups, nameof(groups)),
            ItemChecks.Place(activities, nameof(activities)),
            ItemChecks.Place(experts, nameof(experts)),
            ItemChecks.Place(trainings, nameof(trainings)),
            ItemChecks.Place(insights, nameof(insights)),
            ItemChecks.Place(gatherings, nameof(gatherings)),
            ItemChecks.Place(personas, nameof(personas)));
        var problems = new ProblemCollector();
        InvolvementChecks.BetweenRecords(records, problems);
        return problems.IsEmpty
            ? Checked<InvolvementRegister>.Valid(What, new(id, title, records, provenance))
            : Checked<InvolvementRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more activity, or with this one in place of that with the same identifier.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The register, or what is wrong between its records now.</returns>
    public Checked<InvolvementRegister> With(InvolvementActivity activity) => Create(
        Id, Title, Groups, RecordList.Put(Activities, activity, static a => a.Id), Experts, Trainings, Insights, Gatherings, Personas, Provenance);

    /// <summary>The register with one more expert by experience, or with this record in place of that with the same identifier.</summary>
    /// <param name="expert">The expert by experience.</param>
    /// <returns>The register, or what is wrong between its records now.</returns>
    public Checked<InvolvementRegister> With(ExpertByExperience expert) => Create(
        Id, Title, Groups, Activities, RecordList.Put(Experts, expert, static e => e.Id), Trainings, Insights, Gatherings, Personas, Provenance);

    /// <summary>The register with one more insight, or with this one in place of that with the same identifier.</summary>
    /// <param name="insight">The insight.</param>
    /// <returns>The register, or what is wrong between its records now.</returns>
    public Checked<InvolvementRegister> With(Insight insight) => Create(
        Id, Title, Groups, Activities, Experts, Trainings, RecordList.Put(Insights, insight, static i => i.Id), Gatherings, Personas, Provenance);

    /// <summary>The experts by experience who take part on a day without compensation agreed or declined: nothing is recorded, or an offer has no answer. In the order given.</summary>
    /// <param name="asOf">The day.</param>
    public IEnumerable<ExpertByExperience> ExpertsWithoutCompensation(LocalDate asOf) =>
        Experts.Where(expert => expert.IsPresentOn(asOf) && expert.CompensationOn(asOf) is (CompensationState.NotRecorded or CompensationState.Offered));

    /// <summary>The initiatives in the register that a portfolio does not have. Cohorts stand in no register, and organisations may be from outside.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>Problems with paths such as <c>$.activities[3].initiative</c>; none when the register fits.</returns>
    public ImmutableArray<Problem> ProblemsAgainst(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var problems = new ProblemCollector();
        InvolvementChecks.AgainstPortfolio(this, portfolio, problems);
        return problems.ToImmutable();
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        var standing = Activities.Where(activity => activity.StandsOn(asOf)).ToList();
        var present = Experts.Where(expert => expert.IsPresentOn(asOf)).ToList();
        return
        [
            new(ShapedMeasure, standing.Where(InitiativeShaping.Shapes).Select(static activity => activity.Initiative!.Value.Value)),
            new(ExpertsMeasure, present.Select(static expert => expert.Id)),
            new(CompensatedMeasure, present.Where(expert => expert.CompensationOn(asOf) == CompensationState.Agreed).Select(static expert => expert.Id)),
            new(ConversationsMeasure, standing.Where(static activity => activity.Method == InvolvementMethod.CommunityConversation).Select(static activity => activity.Id)),
            new(InsightsMeasure, Insights.Where(insight => insight.IsSharedOn(asOf)).Select(static insight => insight.Id)),
            EvidenceTally.Number(TrainedMeasure, Trainings.Where(training => training.On <= asOf).Sum(static training => training.People ?? 0)),
        ];
    }
}
