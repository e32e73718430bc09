using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What is known about many initiatives, for their gates.</summary>
/// <remarks>No initiative stands twice. Look-ups take constant time. Immutable; safe to share between threads.</remarks>
public sealed class EvidenceRegister
{
    private const string What = "evidence register";

    private readonly FrozenDictionary<InitiativeId, GateFacts> byInitiative;

    private EvidenceRegister(ImmutableArray<GateFacts> initiatives)
    {
        Initiatives = initiatives;
        byInitiative = initiatives.ToFrozenDictionary(static f => f.Initiative);
    }

    /// <summary>What is known, an entry for each initiative, in the order given.</summary>
    public ImmutableArray<GateFacts> Initiatives { get; }

    /// <summary>Makes a register, or says which initiatives stand twice.</summary>
    /// <param name="initiatives">What is known of each initiative.</param>
    /// <returns>The register, or problems with paths such as <c>$.initiatives[3].id</c>.</returns>
    public static Checked<EvidenceRegister> Create(IEnumerable<GateFacts> initiatives)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        ImmutableArray<GateFacts> all = [.. initiatives];
        var problems = new ProblemCollector();
        CheckIds(all.Select(static (f, i) => (FormattableString.Invariant($"$.initiatives[{i}]"), (string?)f.Initiative.Value)), problems);
        return problems.IsEmpty
            ? Checked<EvidenceRegister>.Valid(What, new(all))
            : Checked<EvidenceRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>What is known about an initiative, with its profile and stage as the host's portfolio gives them; nothing else, if it is not in the register.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="asOf">The date as at which its stage is read.</param>
    public GateFacts FactsOf(Initiative initiative, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return FactsOf(initiative.Id).With(initiative, asOf);
    }

    /// <summary>What is known about an initiative; nothing, if it is not in the register.</summary>
    /// <param name="initiative">The initiative.</param>
    public GateFacts FactsOf(InitiativeId initiative) =>
        byInitiative.TryGetValue(initiative, out var facts) ? facts : new GateFacts(initiative, null, [], [], [], []);

    internal static void CheckIds(IEnumerable<(string Path, string? Id)> initiatives, ProblemCollector problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, id) in initiatives)
        {
            if (id is not null && !ids.Add(id))
            {
                problems.Add(path + ".id", ProblemCodes.DuplicateId, $"The initiative {id} stands twice.");
            }
        }
    }
}
