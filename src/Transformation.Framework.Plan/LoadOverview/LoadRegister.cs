using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What organisations share of their load, and the overviews made of it.</summary>
/// <remarks>
/// <para>Figures are data from wherever load is worked out. The order of records means nothing.</para>
/// <para>As evidence: <c>load-overviews</c> counts the overviews put to a body by the day; <c>organisations-sharing-load</c> the organisations of which a return is shared on it.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LoadRegister : IEvidenceSource
{
    private const string What = "load register";

    private LoadRegister(string id, ImmutableArray<LoadReturn> returns, ImmutableArray<PresentedOverview> overviews, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "an identifier", nameof(id));
        Returns = returns;
        Overviews = overviews;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What organisations share, in the order given; at most one of an organisation on a day.</summary>
    public ImmutableArray<LoadReturn> Returns { get; }

    /// <summary>The overviews put to bodies, in the order given; at most one to a body on a day.</summary>
    public ImmutableArray<PresentedOverview> Overviews { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Puts records together, or says everything that is wrong between them.</summary>
    /// <param name="id">An identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="returns">What organisations share.</param>
    /// <param name="overviews">The overviews put to bodies.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.returns[3].sharedOn</c>.</returns>
    /// <exception cref="ArgumentException">The identifier cannot be accepted, or an item is null.</exception>
    public static Checked<LoadRegister> Create(
        string id, IEnumerable<LoadReturn>? returns = null, IEnumerable<PresentedOverview>? overviews = null, Provenance? provenance = null)
    {
        var placedReturns = ItemChecks.Place(returns, nameof(returns));
        var placedOverviews = ItemChecks.Place(overviews, nameof(overviews));
        var problems = new ProblemCollector();
        CheckBetween(placedReturns, placedOverviews, problems);
        return problems.IsEmpty
            ? Checked<LoadRegister>.Valid(What, new(id, RegisterItems.Values(placedReturns), RegisterItems.Values(placedOverviews), provenance))
            : Checked<LoadRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more return, or with this one in place of that of the same organisation and day.</summary>
    /// <param name="load">The return.</param>
    public LoadRegister With(LoadReturn load)
    {
        ArgumentNullException.ThrowIfNull(load);
        return new(Id, RegisterItems.Put(Returns, load, static r => (r.Organisation, r.SharedOn)), Overviews, Provenance);
    }

    /// <summary>The register with one more overview put to a body, or with this one in place of that to the same body on the same day.</summary>
    /// <param name="overview">The overview.</param>
    public LoadRegister With(PresentedOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        return new(Id, Returns, RegisterItems.Put(Overviews, overview, static o => (o.To, o.On)), Provenance);
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            new("load-overviews", Overviews.Where(o => o.On <= asOf).Select(static o => $"{o.To} {Sentence.Date(o.On)}")),
            new("organisations-sharing-load", Returns.Where(r => r.IsSharedOn(asOf)).Select(static r => r.Organisation.ToString())),
        ];
    }

    internal static void CheckBetween(IEnumerable<JsonItem<LoadReturn>> returns, IEnumerable<JsonItem<PresentedOverview>> overviews, ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(
            returns,
            "sharedOn",
            static r => Key(
                RegisterItems.Peek(r, static v => v.Organisation, "organisation", CoreShapes.OrganisationId), RegisterItems.Peek(r, static v => v.SharedOn, "sharedOn", JsonShapes.Date)),
            static k => $"A return of {k.Item1} on {Sentence.Date(k.Item2)}",
            problems);
        ItemChecks.ReportRepeats(
            overviews,
            "on",
            static o => Key(RegisterItems.Peek(o, static v => v.To, "to", CoreShapes.GovernanceBodyId), RegisterItems.Peek(o, static v => v.On, "on", JsonShapes.Date)),
            static k => $"An overview put to {k.Item1} on {Sentence.Date(k.Item2)}",
            problems);
    }

    private static (T, LocalDate)? Key<T>(T? who, LocalDate? on)
        where T : struct =>
        who is { } known && on is { } day ? (known, day) : null;
}
