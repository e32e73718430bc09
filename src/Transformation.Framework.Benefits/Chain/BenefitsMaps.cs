using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The benefits maps of a system's initiatives, one for each.</summary>
/// <remarks>Kept by initiative, whatever the order given. Immutable; safe to share between threads.</remarks>
public sealed class BenefitsMaps
{
    private const string What = "benefits maps";

    private readonly FrozenDictionary<InitiativeId, BenefitsMap> byInitiative;

    private BenefitsMaps(ImmutableArray<BenefitsMap> all)
    {
        All = [.. all.OrderBy(static m => m.Initiative)];
        byInitiative = all.ToFrozenDictionary(static m => m.Initiative);
    }

    /// <summary>The maps, by initiative.</summary>
    public ImmutableArray<BenefitsMap> All { get; }

    /// <summary>The map of an initiative.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public BenefitsMap this[InitiativeId initiative] =>
        TryFind(initiative, out var map) ? map : throw new KeyNotFoundException($"There is no benefits map of {initiative}.");

    /// <summary>Puts maps together, or says which initiatives have more than one.</summary>
    /// <param name="maps">The maps, in any order.</param>
    /// <returns>The maps, or problems with paths such as <c>$.maps[3].initiative</c>.</returns>
    public static Checked<BenefitsMaps> Create(IEnumerable<BenefitsMap> maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        ImmutableArray<BenefitsMap> all = [.. maps];
        var problems = new ProblemCollector();
        var seen = new HashSet<InitiativeId>();
        foreach (var (i, map) in all.Index().Where(m => !seen.Add(m.Item.Initiative)))
        {
            problems.Add(FormattableString.Invariant($"$.maps[{i}].initiative"), ProblemCodes.DuplicateId, $"There is another benefits map of {map.Initiative}.");
        }

        return problems.IsEmpty ? Checked<BenefitsMaps>.Valid(What, new(all)) : Checked<BenefitsMaps>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The map of an initiative, if there is one.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="map">The map, or null.</param>
    public bool TryFind(InitiativeId initiative, [NotNullWhen(true)] out BenefitsMap? map) => byInitiative.TryGetValue(initiative, out map);
}
