using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What somebody may assess themselves against: aspects, and the levels that each may be at.</summary>
/// <remarks><see cref="StandardFrameworks"/> has four; a system may write its own. Look-ups take constant time. Immutable; safe to share between threads.</remarks>
public sealed class AssessmentFramework
{
    private const string What = "assessment framework";

    private readonly FrozenDictionary<string, AssessmentAspect> aspectById;
    private readonly FrozenDictionary<string, int> rankByLevel;

    private AssessmentFramework(
        string id,
        string title,
        ImmutableArray<AssessmentAspect> aspects,
        ImmutableArray<AssessmentLevel> levels,
        AssessmentCombination combination,
        string? note,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a framework identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Aspects = aspects;
        Levels = levels;
        Combination = combination is AssessmentCombination.None or AssessmentCombination.WeakestLink
            ? combination
            : throw new ArgumentOutOfRangeException(nameof(combination));
        Note = DomainText.Optional(note, nameof(note));
        Provenance = provenance;
        aspectById = aspects.ToFrozenDictionary(static a => a.Id, StringComparer.Ordinal);
        rankByLevel = levels.Index().ToFrozenDictionary(static l => l.Item.Id, static l => l.Index, StringComparer.Ordinal);
    }

    /// <summary>Its identifier, which assessments name.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What it asks about, in the order given; at least one.</summary>
    public ImmutableArray<AssessmentAspect> Aspects { get; }

    /// <summary>The levels, from the lowest to the highest; at least two.</summary>
    public ImmutableArray<AssessmentLevel> Levels { get; }

    /// <summary>What it says of all aspects together.</summary>
    public AssessmentCombination Combination { get; }

    /// <summary>What a reader must know about it: what was left out of the source, what was added.</summary>
    public string? Note { get; }

    /// <summary>Where it comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a framework, or says everything that is wrong between its parts.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="aspects">What it asks about; at least one, no identifier twice.</param>
    /// <param name="levels">The levels, from the lowest to the highest; at least two, no identifier twice.</param>
    /// <param name="combination">What it says of all aspects together.</param>
    /// <param name="note">What a reader must know about it.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The framework, or problems with paths such as <c>$.aspects[3].id</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title, the combination or the note cannot be accepted, or an item is null.</exception>
    public static Checked<AssessmentFramework> Create(
        string id,
        string title,
        IEnumerable<AssessmentAspect> aspects,
        IEnumerable<AssessmentLevel> levels,
        AssessmentCombination combination = AssessmentCombination.None,
        string? note = null,
        Provenance? provenance = null)
    {
        var placedAspects = ItemChecks.Place(aspects, nameof(aspects));
        var placedLevels = ItemChecks.Place(levels, nameof(levels));
        var problems = new ProblemCollector();
        AssessmentChecks.Framework(placedAspects, placedLevels, problems);
        return problems.IsEmpty
            ? Checked<AssessmentFramework>.Valid(
                What,
                new(id, title, [.. placedAspects.Select(static a => a.Value!)], [.. placedLevels.Select(static l => l.Value!)], combination, note, provenance))
            : Checked<AssessmentFramework>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The aspect with an identifier, if there is one.</summary>
    /// <param name="aspect">The identifier.</param>
    /// <param name="found">The aspect, or null.</param>
    public bool TryFind(string aspect, [NotNullWhen(true)] out AssessmentAspect? found) => aspectById.TryGetValue(aspect, out found);

    internal bool HasLevel(string level) => rankByLevel.ContainsKey(level);

    /// <summary>How high a level is: 0 for the lowest.</summary>
    internal int RankOf(string level) => rankByLevel[level];
}
