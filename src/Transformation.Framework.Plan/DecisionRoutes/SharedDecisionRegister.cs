using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The proposals that go through a joint committee and then the boards.</summary>
/// <remarks>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</remarks>
public sealed class SharedDecisionRegister
{
    private const string What = "register of shared decisions";

    private SharedDecisionRegister(string id, string title, ImmutableArray<SharedDecision> decisions, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Decisions = decisions;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The proposals, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<SharedDecision> Decisions { get; }

    /// <summary>Where the register comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="decisions">The proposals.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The register, or problems with paths such as <c>$.decisions[3].id</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<SharedDecisionRegister> Create(
        string id, string title, IEnumerable<SharedDecision>? decisions = null, Provenance? provenance = null)
    {
        var placed = ItemChecks.Place(decisions, nameof(decisions));
        var problems = new ProblemCollector();
        ItemChecks.ReportRepeatedIds(placed, static d => d.Id, "decision", problems);
        return problems.IsEmpty
            ? Checked<SharedDecisionRegister>.Valid(What, new(id, title, RegisterItems.Values(placed), provenance))
            : Checked<SharedDecisionRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more proposal, or with this one in place of that with the same identifier.</summary>
    /// <param name="decision">The proposal.</param>
    public SharedDecisionRegister With(SharedDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new(Id, Title, RegisterItems.Put(Decisions, decision, static d => d.Id), Provenance);
    }

    /// <summary>How each proposal that had been put forward by a day stands on it, by identifier.</summary>
    /// <param name="bodies">The bodies, among them every committee that is named.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="KeyNotFoundException">A committee is not among the bodies.</exception>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public ImmutableArray<TwoStepApproval> On(GovernanceBodies bodies, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            .. Decisions
                .Where(d => d.RaisedOn <= asOf)
                .OrderBy(static d => d.Id, StringComparer.Ordinal)
                .Select(d => TwoStepApproval.Of(d, bodies[d.Committee], asOf)),
        ];
    }
}
