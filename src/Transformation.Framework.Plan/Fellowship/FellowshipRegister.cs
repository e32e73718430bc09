using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The records of a fellowship: who has been a fellow when, and what fellows were invited to.</summary>
/// <remarks>
/// Counts the measure <c>fellows</c>: those who are a fellow on the day. The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed class FellowshipRegister : IEvidenceSource
{
    private const string What = "fellowship";

    private FellowshipRegister(string id, string title, ImmutableArray<Fellow> fellows, ImmutableArray<FellowshipEvent> events, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a fellowship identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Fellows = fellows;
        Events = events;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>All who are or were fellows, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<Fellow> Fellows { get; }

    /// <summary>The events, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<FellowshipEvent> Events { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="fellows">All who are or were fellows.</param>
    /// <param name="events">What they were invited to; those who attended are among the fellows.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.events[3].attended[1]</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<FellowshipRegister> Create(
        string id,
        string title,
        IEnumerable<Fellow>? fellows = null,
        IEnumerable<FellowshipEvent>? events = null,
        Provenance? provenance = null)
    {
        ImmutableArray<Fellow> people = [.. fellows ?? []];
        ImmutableArray<FellowshipEvent> held = [.. events ?? []];
        var problems = new ProblemCollector();
        FellowshipChecks.BetweenRecords(ItemChecks.Place(people, nameof(fellows)), ItemChecks.Place(held, nameof(events)), problems);
        return problems.IsEmpty
            ? Checked<FellowshipRegister>.Valid(What, new(id, title, people, held, provenance))
            : Checked<FellowshipRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more fellow, or with this record in place of that with the same identifier.</summary>
    /// <param name="fellow">The fellow.</param>
    public FellowshipRegister With(Fellow fellow)
    {
        ArgumentNullException.ThrowIfNull(fellow);
        var at = Fellows.Index().Where(f => f.Item.Id == fellow.Id).Select(static f => (int?)f.Index).FirstOrDefault();
        return new(Id, Title, at is { } i ? Fellows.SetItem(i, fellow) : Fellows.Add(fellow), Events, Provenance);
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf) => [new("fellows", FellowsOn(asOf).Select(static f => f.Id))];

    /// <summary>Those who are fellows on a day, in ordinal order of their identifiers.</summary>
    /// <param name="day">The day; the first and the last day of a fellow are included.</param>
    public ImmutableArray<Fellow> FellowsOn(LocalDate day)
    {
        IsoDate.Check(day, nameof(day));
        return [.. Fellows.Where(f => f.IsFellowOn(day)).OrderBy(static f => f.Id, StringComparer.Ordinal)];
    }
}
