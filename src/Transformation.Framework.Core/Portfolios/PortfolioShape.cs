using System.Collections.Frozen;
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

    protected override Portfolio Build(JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        var (bodies, domains, work) = (values.Get(organisations), values.Get(outcomeDomains), values.Get(initiatives));
        var unread = Unread<OrganisationId, Organisation>(bodies);
        OrganisationChecks.Run(Readable(bodies), problems, unread);
        OutcomeChecks.Run(Readable(domains), problems);

        // An unreadable domain may have held any outcome, so then no outcome is called unknown.
        var known = bodies.Readable().Select(static o => o.Id).Concat(unread).ToHashSet();
        var outcomes = domains.Readable().SelectMany(static d => d.Outcomes).Select(static o => o.Id).ToHashSet();
        var isEveryDomainRead = domains.All(static d => d.Value is not null);
        new PortfolioChecks(problems, known.Contains, o => !isEveryDomainRead || outcomes.Contains(o))
            .Run(Readable(work), Unread<InitiativeId, Initiative>(work));
        if (!problems.IsEmpty)
        {
            throw new InvalidDocumentException("portfolio", problems.ToImmutable());
        }

        // With an unreadable item the document is refused anyway; what stands in for the portfolio must only not complain again.
        var isWhole = isEveryDomainRead && bodies.All(static b => b.Value is not null) && work.All(static i => i.Value is not null);
        return isWhole
            ? Portfolio.Create(
                values.Get(id),
                values.Get(title),
                OrganisationRegister.Create(bodies.Readable()).OrThrow(),
                OutcomesFramework.Create(domains.Readable()).OrThrow(),
                work.Readable()).OrThrow()
            : Portfolio.Create(values.Get(id), values.Get(title), OrganisationRegister.Empty, OutcomesFramework.Empty, []).OrThrow();
    }

    private static ImmutableArray<Placed<TItem>> Readable<TItem>(JsonItems<TItem> items)
        where TItem : class =>
        [.. items.Where(static i => i.Value is not null).Select(static i => new Placed<TItem>(i.Path, i.Value!))];

    private static FrozenSet<TId> Unread<TId, TItem>(JsonItems<TItem> items)
        where TId : struct, IParsable<TId>
        where TItem : class =>
        items.Where(static i => i.Value is null)
            .Select(static i => TId.TryParse(i.Id, null, out var parsed) ? parsed : default)
            .ToFrozenSet();
}
