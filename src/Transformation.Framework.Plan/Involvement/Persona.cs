using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A made-up person, drawn from what real ones have said, against whom changes are thought through early. Never somebody who exists.</summary>
/// <remarks>
/// A persona is no substitute for trying something out with the people it is for (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.9): no measure counts tests against one.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class Persona
{
    /// <summary>Describes a persona.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Who it is, without a name: <c>An older man who lives alone and does not like to ask</c>.</param>
    /// <param name="on">The day from which it exists.</param>
    /// <param name="needs">What matters to them.</param>
    /// <param name="groups">The groups it stands for; none twice.</param>
    /// <param name="basedOn">The insights it is drawn from; empty when it is drawn from none that is recorded.</param>
    /// <param name="tests">The initiatives it was tried against.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Persona(
        string id,
        string title,
        LocalDate on,
        IEnumerable<string>? needs = null,
        IEnumerable<string>? groups = null,
        IEnumerable<string>? basedOn = null,
        IEnumerable<PersonaTest>? tests = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a persona identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        On = IsoDate.Check(on, nameof(on));
        Needs = [.. (needs ?? []).Select(static need => DomainText.Required(need, nameof(needs)))];
        Groups = ItemChecks.DistinctIds(groups, "a group identifier", nameof(groups));
        BasedOn = ItemChecks.DistinctIds(basedOn, "an insight identifier", nameof(basedOn));
        Tests = [.. tests ?? []];
        Provenance = provenance;
        if (Tests.Any(test => test.On < on))
        {
            throw new ArgumentException("A test is dated before the persona.", nameof(tests));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Who it is.</summary>
    public string Title { get; }

    /// <summary>The day from which it exists.</summary>
    public LocalDate On { get; }

    /// <summary>What matters to them, in the order given.</summary>
    public ImmutableArray<string> Needs { get; }

    /// <summary>The identifiers of the groups it stands for, in the order given.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The identifiers of the insights it is drawn from, in the order given; empty when none is recorded.</summary>
    public ImmutableArray<string> BasedOn { get; }

    /// <summary>The initiatives it was tried against, in the order given.</summary>
    public ImmutableArray<PersonaTest> Tests { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
