using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What a compact might say, before anybody has agreed to it: two sides and the commitments between them.</summary>
/// <remarks>
/// A draft to talk about: <see cref="Start"/> makes a compact of it. <see cref="StandardCompacts"/> has two that are modelled on published ones.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class CompactTemplate
{
    private const string What = "compact template";

    private CompactTemplate(
        string id, string title, ImmutableArray<CompactSide> sides, ImmutableArray<CompactCommitment> commitments, string? note, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a template identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Sides = sides;
        Commitments = commitments;
        Note = DomainText.Optional(note, nameof(note));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its two sides, in the order given.</summary>
    public ImmutableArray<CompactSide> Sides { get; }

    /// <summary>The commitments, in the order given; at least one, no identifier twice.</summary>
    public ImmutableArray<CompactCommitment> Commitments { get; }

    /// <summary>What a reader must know about it: what was left out of the source, what was added.</summary>
    public string? Note { get; }

    /// <summary>Where it comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a template, or says everything that is wrong between its parts.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="sides">Exactly two, with different identifiers.</param>
    /// <param name="commitments">At least one.</param>
    /// <param name="note">What a reader must know about it.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The template, or problems with paths such as <c>$.commitments[3].by</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title or the note cannot be accepted, or an item is null.</exception>
    public static Checked<CompactTemplate> Create(
        string id,
        string title,
        IEnumerable<CompactSide> sides,
        IEnumerable<CompactCommitment> commitments,
        string? note = null,
        Provenance? provenance = null)
    {
        var placedSides = ItemChecks.Place(sides, nameof(sides));
        var placed = ItemChecks.Place(commitments, nameof(commitments));
        var problems = new ProblemCollector();
        CompactChecks.Sides(placedSides, problems);
        CompactChecks.Commitments("$.commitments", placed, ItemChecks.Knows(placedSides, static s => s.Id), problems);
        return problems.IsEmpty
            ? Checked<CompactTemplate>.Valid(
                What, new(id, title, [.. placedSides.Select(static s => s.Value!)], [.. placed.Select(static c => c.Value!)], note, provenance))
            : Checked<CompactTemplate>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>A compact whose first version says what this template says; nobody is a party to it yet.</summary>
    /// <param name="compact">The compact's identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">The compact's title.</param>
    /// <param name="effectiveFrom">The first day of the first version.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Compact Start(string compact, string title, NodaTime.LocalDate effectiveFrom) =>
        Compact.Create(compact, title, Sides, [new CompactVersion(1, effectiveFrom, Commitments)]).OrThrow();
}
