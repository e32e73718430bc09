using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>A portfolio document; checks between items run even when some could not be read.</summary>
internal sealed class PortfolioShape : JsonObjectShape<Portfolio>
{
    private readonly JsonField<PortfolioId> id;
    private readonly JsonField<string> title;
    private readonly JsonField<JsonItems<Organisation>> organisations;
    private readonly JsonField<JsonItems<OutcomeDomain>> outcomeDomains;
    private readonly JsonField<JsonItems<Initiative>> initiatives;

    internal PortfolioShape()
        : base("Portfolio", "A snapshot of a system's initiatives with the organisations and outcomes they refer to.")
    {
        id = Required("id", CoreShapes.PortfolioId, p => p.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, p => p.Title, "Its title.");
        organisations = Items("organisations", new OrganisationShape(), p => p.Organisations.All, "The organisations, past and present.");
        outcomeDomains = Items("outcomeDomains", new OutcomeDomainShape(), p => p.Outcomes.Domains, "The outcomes framework, by domain.");
        initiatives = Items("initiatives", new InitiativeShape(), p => p.Initiatives, "The initiatives.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (!values.TryGet(organisations, out var bodies) || !values.TryGet(outcomeDomains, out var domains) || !values.TryGet(initiatives, out var work))
        {
            return;
        }

        ImmutableArray<OrganisationReferences> organisationsThere = [.. bodies.Select(OrganisationReferences.Of).OfType<OrganisationReferences>()];
        OrganisationChecks.Run(organisationsThere, problems);
        OutcomeChecks.Run([.. domains.Where(static d => d.Value is not null).Select(static d => new Placed<OutcomeDomain>(d.Path, d.Value!))], problems);

        // An unreadable domain may have held any outcome, and an organisation without an identifier any code: then none is called unknown.
        var known = organisationsThere.Select(static o => o.Id).ToHashSet();
        var isEveryOrganisationKnown = organisationsThere.Length == bodies.Count;
        var outcomes = domains.Readable().SelectMany(static d => d.Outcomes).Select(static o => o.Id).ToHashSet();
        var isEveryDomainRead = domains.All(static d => d.Value is not null);
        new PortfolioChecks(problems, o => !isEveryOrganisationKnown || known.Contains(o), o => !isEveryDomainRead || outcomes.Contains(o))
            .Run([.. work.Select(InitiativeReferences.Of).OfType<InitiativeReferences>()]);
    }

    protected override Portfolio Build(JsonFieldValues values) => Portfolio.Create(
        values.Get(id),
        values.Get(title),
        OrganisationRegister.Create(values.Get(organisations).Readable()).OrThrow(),
        OutcomesFramework.Create(values.Get(outcomeDomains).Readable()).OrThrow(),
        values.Get(initiatives).Readable()).OrThrow();
}
