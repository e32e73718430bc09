using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>A snapshot of a system's initiatives with the organisations and outcomes they refer to.</summary>
/// <remarks>
/// Every reference leads somewhere, no identifier stands twice, and dependencies lead to no circle. Look-ups take constant time.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class Portfolio
{
    private const string What = "portfolio";

    private readonly FrozenDictionary<InitiativeId, Initiative> byId;
    private readonly FrozenDictionary<OrganisationId, ImmutableArray<Initiative>> byOrganisation;

    private Portfolio(PortfolioId id, string title, OrganisationRegister organisations, OutcomesFramework outcomes, ImmutableArray<Initiative> initiatives)
    {
        Id = id != default ? id : throw new ArgumentException("The identifier is empty.", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Organisations = organisations;
        Outcomes = outcomes;
        Initiatives = initiatives;
        byId = initiatives.ToFrozenDictionary(static i => i.Id);
        byOrganisation = initiatives
            .SelectMany(static i => i.Organisations, static (initiative, organisation) => (organisation, initiative))
            .GroupBy(static x => x.organisation, static x => x.initiative)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToImmutableArray());
    }

    /// <summary>Its identifier.</summary>
    public PortfolioId Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The organisations.</summary>
    public OrganisationRegister Organisations { get; }

    /// <summary>The outcomes framework.</summary>
    public OutcomesFramework Outcomes { get; }

    /// <summary>The initiatives, in the order given.</summary>
    public ImmutableArray<Initiative> Initiatives { get; }

    /// <summary>Makes a portfolio, or says everything that is wrong between its parts.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="organisations">The organisations.</param>
    /// <param name="outcomes">The outcomes framework.</param>
    /// <param name="initiatives">The initiatives.</param>
    /// <returns>The portfolio, or problems with paths such as <c>$.initiatives[3].lead</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted.</exception>
    public static Checked<Portfolio> Create(
        PortfolioId id, string title, OrganisationRegister organisations, OutcomesFramework outcomes, IEnumerable<Initiative> initiatives)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(initiatives);
        ImmutableArray<Initiative> all = [.. initiatives];
        var problems = new ProblemCollector();
        new PortfolioChecks(problems, o => organisations.TryFind(o, out _), outcomes.Contains)
            .Run([.. all.Select(static (initiative, i) => InitiativeReferences.Of(FormattableString.Invariant($"$.initiatives[{i}]"), initiative))]);
        return problems.IsEmpty
            ? Checked<Portfolio>.Valid(What, new(id, title, organisations, outcomes, all))
            : Checked<Portfolio>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>This portfolio with an initiative put in: in the place of the one with its identifier, or behind all others if there is none.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <returns>The portfolio, or problems with paths such as <c>$.initiatives[3].lead</c>.</returns>
    public Checked<Portfolio> With(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Create(Id, Title, Organisations, Outcomes, TryFind(initiative.Id, out var before) ? Initiatives.Replace(before, initiative) : Initiatives.Add(initiative));
    }

    /// <summary>The initiative with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="initiative">The initiative, or null.</param>
    public bool TryFind(InitiativeId id, [NotNullWhen(true)] out Initiative? initiative) => byId.TryGetValue(id, out initiative);

    /// <summary>The initiative with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Initiative this[InitiativeId id] => byId.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException($"There is no initiative {id}.");

    /// <summary>The initiatives that an organisation leads or takes part in, in portfolio order.</summary>
    /// <param name="id">The organisation.</param>
    public ImmutableArray<Initiative> InvolvingOrganisation(OrganisationId id) => byOrganisation.GetValueOrDefault(id, []);

    /// <summary>The initiatives in an order in which each comes after those it depends on; otherwise in portfolio order.</summary>
    /// <remarks>Time in proportion to initiatives and dependencies.</remarks>
    public ImmutableArray<Initiative> InDependencyOrder()
    {
        var ordered = ImmutableArray.CreateBuilder<Initiative>(Initiatives.Length);
        var placed = new HashSet<InitiativeId>();
        var pending = new Stack<(Initiative Initiative, bool AreNeedsPlaced)>(Initiatives.Reverse().Select(static i => (i, false)));
        while (pending.TryPop(out var next))
        {
            if (next.AreNeedsPlaced)
            {
                if (placed.Add(next.Initiative.Id))
                {
                    ordered.Add(next.Initiative);
                }
            }
            else if (!placed.Contains(next.Initiative.Id))
            {
                pending.Push((next.Initiative, true));
                foreach (var need in next.Initiative.DependsOn.Reverse())
                {
                    pending.Push((byId[need.On], false));
                }
            }
        }

        return ordered.MoveToImmutable();
    }
}
