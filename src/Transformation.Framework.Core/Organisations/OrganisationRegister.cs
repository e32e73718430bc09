using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The organisations that a system knows, past and present, by identifier.</summary>
/// <remarks>
/// Successors are known and lead to no circle. Look-ups take constant time; following successors takes time in proportion to their number. Immutable; safe to share between threads.
/// </remarks>
public sealed class OrganisationRegister
{
    private readonly FrozenDictionary<OrganisationId, Organisation> byId;

    private OrganisationRegister(ImmutableArray<Organisation> all)
    {
        All = all;
        byId = all.ToFrozenDictionary(static o => o.Id);
    }

    /// <summary>No organisations.</summary>
    public static OrganisationRegister Empty { get; } = new([]);

    /// <summary>All of them, in the order given.</summary>
    public ImmutableArray<Organisation> All { get; }

    /// <summary>Makes a register, or says everything that is wrong: an identifier given twice, a successor that is not there, successors in a circle.</summary>
    /// <param name="organisations">The organisations.</param>
    /// <returns>The register, or problems with paths such as <c>$.organisations[3].successor</c>.</returns>
    public static Checked<OrganisationRegister> Create(IEnumerable<Organisation> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        ImmutableArray<Organisation> all = [.. organisations];
        var problems = new ProblemCollector();
        OrganisationChecks.Run([.. all.Select(static (o, i) => OrganisationReferences.Of(FormattableString.Invariant($"$.organisations[{i}]"), o))], problems);
        return problems.IsEmpty
            ? Checked<OrganisationRegister>.Valid("organisation register", new(all))
            : Checked<OrganisationRegister>.Invalid("organisation register", problems.ToImmutable());
    }

    /// <summary>The organisation with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="organisation">The organisation, or null.</param>
    public bool TryFind(OrganisationId id, [NotNullWhen(true)] out Organisation? organisation) => byId.TryGetValue(id, out organisation);

    /// <summary>The organisation with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Organisation this[OrganisationId id] =>
        byId.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException($"There is no organisation {id}.");

    /// <summary>Who stands for an organisation on a date: itself while it exists, or else the successor that has taken over by then.</summary>
    /// <param name="id">The organisation.</param>
    /// <param name="date">The date.</param>
    /// <returns>The last organisation along the chain of successors; it has closed too if it left none.</returns>
    /// <exception cref="KeyNotFoundException">The organisation is not in the register.</exception>
    public Organisation StandingFor(OrganisationId id, LocalDate date)
    {
        var organisation = this[id];
        while (organisation.To < date && organisation.Successor is { } successor)
        {
            organisation = this[successor];
        }

        return organisation;
    }
}
