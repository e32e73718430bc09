using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>The governance bodies of a system, by identifier.</summary>
/// <remarks>No identifier stands twice. Look-ups take constant time. Immutable; safe to share between threads.</remarks>
public sealed class GovernanceBodies
{
    private const string What = "set of governance bodies";

    private readonly FrozenDictionary<GovernanceBodyId, GovernanceBody> byId;

    private GovernanceBodies(ImmutableArray<GovernanceBody> all)
    {
        All = all;
        byId = all.ToFrozenDictionary(static b => b.Id);
    }

    /// <summary>No bodies.</summary>
    public static GovernanceBodies Empty { get; } = new([]);

    /// <summary>All of them, in the order given.</summary>
    public ImmutableArray<GovernanceBody> All { get; }

    /// <summary>Puts bodies together, or says which identifiers stand twice.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The bodies, or problems with paths such as <c>$.bodies[1].id</c>.</returns>
    public static Checked<GovernanceBodies> Create(IEnumerable<GovernanceBody> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        ImmutableArray<GovernanceBody> all = [.. bodies];
        var problems = new ProblemCollector();
        UniqueIds.Check(all.Select(static (b, i) => Placed.At("bodies", i, b.Id.Value)), problems);
        return problems.IsEmpty
            ? Checked<GovernanceBodies>.Valid(What, new(all))
            : Checked<GovernanceBodies>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The body with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="body">The body, or null.</param>
    public bool TryFind(GovernanceBodyId id, [NotNullWhen(true)] out GovernanceBody? body) => byId.TryGetValue(id, out body);

    /// <summary>The body with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public GovernanceBody this[GovernanceBodyId id] =>
        byId.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException($"There is no governance body {id}.");
}
