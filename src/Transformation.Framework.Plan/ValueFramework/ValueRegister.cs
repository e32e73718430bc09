using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The proposals that a system judges by their value.</summary>
/// <remarks>
/// <para>After the Value Improvement Framework and the strategic commissioning cycle of the Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 6.</para>
/// <para>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ValueRegister
{
    private const string What = "register of value proposals";

    private ValueRegister(string id, string title, ImmutableArray<ValueProposal> proposals, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Proposals = proposals;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The proposals, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<ValueProposal> Proposals { get; }

    /// <summary>Where the register comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="proposals">The proposals.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The register, or problems with paths such as <c>$.proposals[3].id</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<ValueRegister> Create(string id, string title, IEnumerable<ValueProposal>? proposals = null, Provenance? provenance = null)
    {
        var placed = ItemChecks.Place(proposals, nameof(proposals));
        var problems = new ProblemCollector();
        ItemChecks.ReportRepeatedIds(placed, static p => p.Id, "proposal", problems);
        return problems.IsEmpty
            ? Checked<ValueRegister>.Valid(What, new(id, title, RegisterItems.Values(placed), provenance))
            : Checked<ValueRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more proposal, or with this one in place of that with the same identifier.</summary>
    /// <param name="proposal">The proposal.</param>
    public ValueRegister With(ValueProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(Id, Title, RegisterItems.Put(Proposals, proposal, static p => p.Id), Provenance);
    }

    /// <summary>How each proposal that had been put forward by a day stands on it, by identifier: a list, not a ranking.</summary>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public ImmutableArray<ValueStanding> On(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            .. Proposals
                .Where(p => p.RaisedOn <= asOf)
                .OrderBy(static p => p.Id, StringComparer.Ordinal)
                .Select(p => ValueStanding.Of(p, asOf)),
        ];
    }
}
