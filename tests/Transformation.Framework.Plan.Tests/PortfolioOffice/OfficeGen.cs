using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.PortfolioOffice;

/// <summary>Registers with few criteria, skills and organisations, so that requests compete.</summary>
internal static class OfficeGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    internal static readonly YearMonth Month = new(2024, 11);

    internal static readonly OrganisationId[] Partners = [.. new[] { "A", "B", "C" }.Select(static code => OrganisationId.Parse($"ods:{code}"))];

    internal static readonly TriageCriterion[] Criteria =
        [new("must", "Is it funded?", true), new("also", "Can it be done?", true), new("nice", "Is it needed?", false), new("good", "Is it known to work?", false)];

    internal static Gen<PortfolioOfficeRegister> Registers { get; } =
        from requests in Request().ListOf()
        from offers in Offer().ListOf(8)
        select Register(
            requests.Select(static (r, i) => Again(r, id: $"r{i}")),
            offers.DistinctBy(static o => (o.Organisation, o.Skill, o.Month, o.On)));

    internal static PortfolioOfficeRegister Register(IEnumerable<OfficeRequest> requests, IEnumerable<CapabilityOffer>? offers = null) =>
        PortfolioOfficeRegister.Create("r", "R", Criteria, requests, offers).OrThrow();

    /// <summary>The same request with something else in its place.</summary>
    internal static OfficeRequest Again(
        OfficeRequest request,
        string? id = null,
        IEnumerable<OfficeEntry>? entries = null,
        IEnumerable<TriageAnswer>? answers = null,
        IEnumerable<EvaluationFeedback>? feedback = null,
        bool isOpen = false,
        bool isReversed = false) => new(
        id ?? request.Id,
        request.Title,
        request.AskedBy,
        entries ?? request.Entries,
        isReversed ? request.Actors.Reverse() : request.Actors,
        request.Initiative,
        answers ?? request.Answers,
        isReversed ? request.Needs.Reverse() : request.Needs,
        feedback ?? request.Feedback,
        isOpen ? null : request.Ending);

    private static Gen<OfficeRequest> Request() =>
        from start in Gen.Choose(-20, 1)
        from steps in Gen.Frequency((5, Gen.Choose(1, 3)), (1, Gen.Choose(4, 5)))
        from pace in Gen.Choose(0, 6)
        from actors in Gen.SubListOf(Partners)
        from replies in Gen.ListOf(Gen.Elements(TriageReply.Yes, TriageReply.Yes, TriageReply.Yes, TriageReply.No, TriageReply.Unknown), 2)
        from answers in Answer().ListOf(4)
        from needs in Need().ListOf(3)
        from ends in Gen.Elements<int?>(null, null, null, 0, 3)
        let last = start + ((steps - 1) * pace)
        select new OfficeRequest(
            "r",
            "Request",
            Partners[0],
            Enumerable.Range(0, steps).Select(n => new OfficeEntry((OfficeStep)(n + 1), Today.PlusDays(start + (n * pace)))),
            actors,
            null,
            replies.Select((r, i) => new TriageAnswer(Criteria[i].Id, Today.PlusDays(-9), r)).Concat(answers).DistinctBy(static a => (a.Criterion, a.On)),
            needs.DistinctBy(static n => (n.Skill, n.Month)),
            steps == 5 ? [new EvaluationFeedback("nice", Today.PlusDays(last), "A lesson.")] : [],
            ends is { } e ? new OfficeEnding(OfficeEndingKind.Withdrawn, Today.PlusDays(Math.Max(last, e))) : null);

    private static Gen<TriageAnswer> Answer() =>
        from criterion in Gen.Elements(Criteria)
        from day in Gen.Choose(-3, 2)
        from reply in Gen.Elements(TriageReply.Yes, TriageReply.Yes, TriageReply.No, TriageReply.Unknown)
        select new TriageAnswer(criterion.Id, Today.PlusDays(day), reply);

    private static Gen<CapabilityNeed> Need() =>
        from skill in Gen.Elements("design", "data")
        from month in Gen.Choose(0, 1)
        from hours in Gen.Choose(1, 40)
        select new CapabilityNeed(skill, Month.PlusMonths(month), Effort.FromHours(hours));

    private static Gen<CapabilityOffer> Offer() =>
        from organisation in Gen.Elements(Partners)
        from skill in Gen.Elements("design", "data")
        from month in Gen.Choose(0, 1)
        from day in Gen.Choose(-3, 1)
        from hours in Gen.Elements<int?>(null, 0, 20, 60)
        select new CapabilityOffer(organisation, skill, Month.PlusMonths(month), Today.PlusDays(day), hours is { } h ? Effort.FromHours(h) : null);
}
