using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The cases that come before a gateway panel, past and to come.</summary>
/// <remarks>
/// <para>It holds dates and words as data: which rules a gate applies is not known here. The order of cases means nothing. Source of the panel: BNSSG ICB Board, 3 October 2024, item 6.2, section 11.</para>
/// <para>As evidence: <c>system-gateway-reviews</c> counts the cases that the panel itself has heard by the day; <c>initiatives-through-gateway</c> the initiatives of those whose outcome is recorded too.
/// A hearing by another body, such as the one that the panel grew out of, counts for neither.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PanelRegister : IEvidenceSource
{
    private const string What = "panel register";

    private PanelRegister(GovernanceBodyId panel, ImmutableArray<PanelCase> cases, Provenance? provenance)
    {
        Panel = panel != default ? panel : throw new ArgumentException("The panel is empty.", nameof(panel));
        Cases = cases;
        Provenance = provenance;
    }

    /// <summary>The panel.</summary>
    public GovernanceBodyId Panel { get; }

    /// <summary>The cases, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<PanelCase> Cases { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Puts cases together, or says everything that is wrong between them.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.cases[3].id</c>.</returns>
    /// <exception cref="ArgumentException">The panel is empty, or an item is null.</exception>
    public static Checked<PanelRegister> Create(GovernanceBodyId panel, IEnumerable<PanelCase>? cases = null, Provenance? provenance = null)
    {
        var placed = ItemChecks.Place(cases, nameof(cases));
        var problems = new ProblemCollector();
        CheckBetween(placed, problems);
        return problems.IsEmpty
            ? Checked<PanelRegister>.Valid(What, new(panel, RegisterItems.Values(placed), provenance))
            : Checked<PanelRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more case, or with this one in place of that with the same identifier.</summary>
    /// <param name="panelCase">The case.</param>
    public PanelRegister With(PanelCase panelCase)
    {
        ArgumentNullException.ThrowIfNull(panelCase);
        return new(Panel, RegisterItems.Put(Cases, panelCase, static c => c.Id), Provenance);
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        var heard = Cases.Where(c => c.HearingBy(asOf) is { } hearing && (hearing.By ?? Panel) == Panel).ToList();
        return
        [
            new("system-gateway-reviews", heard.Select(static c => c.Id)),
            new("initiatives-through-gateway", heard.Where(static c => c.Hearing!.Outcome is not null).Select(static c => c.Initiative.Value)),
        ];
    }

    internal static void CheckBetween(IEnumerable<JsonItem<PanelCase>> cases, ProblemCollector problems) =>
        ItemChecks.ReportRepeatedIds(cases, static c => c.Id, "case", problems);
}
