using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>The outcomes that a system holds itself to, by domain.</summary>
/// <remarks>No identifier stands twice. Look-ups take constant time. Immutable; safe to share between threads.</remarks>
public sealed class OutcomesFramework
{
    private readonly FrozenDictionary<OutcomeId, (Outcome Outcome, OutcomeDomain Domain)> byId;

    private OutcomesFramework(ImmutableArray<OutcomeDomain> domains)
    {
        Domains = domains;
        byId = domains.SelectMany(static d => d.Outcomes, static (domain, outcome) => (outcome, domain)).ToFrozenDictionary(static x => x.outcome.Id);
    }

    /// <summary>No outcomes.</summary>
    public static OutcomesFramework Empty { get; } = new([]);

    /// <summary>The domains, in order.</summary>
    public ImmutableArray<OutcomeDomain> Domains { get; }

    /// <summary>All outcomes, domain by domain.</summary>
    public IEnumerable<Outcome> Outcomes => Domains.SelectMany(static d => d.Outcomes);

    /// <summary>Makes a framework, or says which identifiers of domains or outcomes stand twice.</summary>
    /// <param name="domains">The domains, in order.</param>
    public static Checked<OutcomesFramework> Create(IEnumerable<OutcomeDomain> domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        ImmutableArray<OutcomeDomain> all = [.. domains];
        var problems = new ProblemCollector();
        OutcomeChecks.Run([.. all.Select(static (d, i) => Placed.At("outcomeDomains", i, d))], problems);
        return problems.IsEmpty
            ? Checked<OutcomesFramework>.Valid("outcomes framework", new(all))
            : Checked<OutcomesFramework>.Invalid("outcomes framework", problems.ToImmutable());
    }

    /// <summary>The outcome with an identifier, and its domain, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="outcome">The outcome, or null.</param>
    /// <param name="domain">Its domain, or null.</param>
    public bool TryFind(OutcomeId id, [NotNullWhen(true)] out Outcome? outcome, [NotNullWhen(true)] out OutcomeDomain? domain)
    {
        var known = byId.TryGetValue(id, out var found);
        (outcome, domain) = found;
        return known;
    }

    /// <summary>Whether an outcome is part of the framework.</summary>
    /// <param name="id">Its identifier.</param>
    public bool Contains(OutcomeId id) => byId.ContainsKey(id);
}
