using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a portfolio office keeps: its criteria, what was asked of it, and what organisations can give.</summary>
/// <remarks>
/// <para>After the five steps of <em>National Board Collaboration for Transformational Redesign Project: report and discussion</em>, January 2019, section 4.</para>
/// <para>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PortfolioOfficeRegister
{
    private const string What = "portfolio office register";

    private PortfolioOfficeRegister(
        string id,
        string title,
        ImmutableArray<TriageCriterion> criteria,
        ImmutableArray<OfficeRequest> requests,
        ImmutableArray<CapabilityOffer> offers,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Criteria = criteria;
        Requests = requests;
        Offers = offers;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The questions put to every request, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<TriageCriterion> Criteria { get; }

    /// <summary>What was asked, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<OfficeRequest> Requests { get; }

    /// <summary>What organisations can give, in the order given; at most one of an organisation for a skill and month on a day.</summary>
    public ImmutableArray<CapabilityOffer> Offers { get; }

    /// <summary>Where the register comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="criteria">The questions put to every request.</param>
    /// <param name="requests">What was asked.</param>
    /// <param name="offers">What organisations can give.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The register, or problems with paths such as <c>$.requests[3].answers[0].criterion</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<PortfolioOfficeRegister> Create(
        string id,
        string title,
        IEnumerable<TriageCriterion>? criteria = null,
        IEnumerable<OfficeRequest>? requests = null,
        IEnumerable<CapabilityOffer>? offers = null,
        Provenance? provenance = null)
    {
        var placedCriteria = ItemChecks.Place(criteria, nameof(criteria));
        var placedRequests = ItemChecks.Place(requests, nameof(requests));
        var placedOffers = ItemChecks.Place(offers, nameof(offers));
        var problems = new ProblemCollector();
        PortfolioOfficeChecks.Run(placedCriteria, placedRequests, placedOffers, problems);
        return problems.IsEmpty
            ? Checked<PortfolioOfficeRegister>.Valid(
                What, new(id, title, RegisterItems.Values(placedCriteria), RegisterItems.Values(placedRequests), RegisterItems.Values(placedOffers), provenance))
            : Checked<PortfolioOfficeRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more request, or with this one in place of that with the same identifier; or what is wrong with it here.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The register, or problems: a criterion that is not there.</returns>
    public Checked<PortfolioOfficeRegister> With(OfficeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(Id, Title, Criteria, RegisterItems.Put(Requests, request, static r => r.Id), Offers, Provenance);
    }
}
