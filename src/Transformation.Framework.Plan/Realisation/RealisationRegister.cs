using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What is on record of a system's benefits, and the frameworks agreed for realising them.</summary>
/// <remarks>
/// <para>The order of records means nothing. Source of the component: BNSSG ICB Board, 3 October 2024, item 6.2, section 8.</para>
/// <para>As evidence: <c>benefits-frameworks</c> counts the frameworks that hold on the day; <c>initiatives-with-benefits-review</c> the initiatives with at least one benefit of which
/// all five steps are on record. That all benefits of an initiative have come so far is not asked, so that nobody gains by leaving a benefit off the record; <see cref="RealisationOverview"/> tells.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class RealisationRegister : IEvidenceSource
{
    private const string What = "realisation register";

    private RealisationRegister(string id, ImmutableArray<AgreedBenefitsFramework> frameworks, ImmutableArray<BenefitRecord> benefits, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "an identifier", nameof(id));
        Frameworks = frameworks;
        Benefits = benefits;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The frameworks agreed, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<AgreedBenefitsFramework> Frameworks { get; }

    /// <summary>The benefits, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<BenefitRecord> Benefits { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Puts records together, or says everything that is wrong between them.</summary>
    /// <param name="id">An identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="frameworks">The frameworks agreed.</param>
    /// <param name="benefits">The benefits.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.benefits[3].id</c>.</returns>
    /// <exception cref="ArgumentException">The identifier cannot be accepted, or an item is null.</exception>
    public static Checked<RealisationRegister> Create(
        string id, IEnumerable<AgreedBenefitsFramework>? frameworks = null, IEnumerable<BenefitRecord>? benefits = null, Provenance? provenance = null)
    {
        var placedFrameworks = ItemChecks.Place(frameworks, nameof(frameworks));
        var placedBenefits = ItemChecks.Place(benefits, nameof(benefits));
        var problems = new ProblemCollector();
        CheckBetween(placedFrameworks, placedBenefits, problems);
        return problems.IsEmpty
            ? Checked<RealisationRegister>.Valid(What, new(id, RegisterItems.Values(placedFrameworks), RegisterItems.Values(placedBenefits), provenance))
            : Checked<RealisationRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more benefit, or with this one in place of that with the same identifier.</summary>
    /// <param name="benefit">The benefit.</param>
    public RealisationRegister With(BenefitRecord benefit)
    {
        ArgumentNullException.ThrowIfNull(benefit);
        return new(Id, Frameworks, RegisterItems.Put(Benefits, benefit, static b => b.Id), Provenance);
    }

    /// <summary>The register with one more framework, or with this one in place of that with the same identifier.</summary>
    /// <param name="framework">The framework.</param>
    public RealisationRegister With(AgreedBenefitsFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new(Id, RegisterItems.Put(Frameworks, framework, static f => f.Id), Benefits, Provenance);
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            new("benefits-frameworks", Frameworks.Where(f => f.HoldsOn(asOf)).Select(static f => f.Id)),
            new(
                "initiatives-with-benefits-review",
                Benefits.Where(b => new BenefitStanding(b, asOf).Furthest == RealisationStep.Review).Select(static b => b.Initiative.Value)),
        ];
    }

    internal static void CheckBetween(
        IEnumerable<JsonItem<AgreedBenefitsFramework>> frameworks, IEnumerable<JsonItem<BenefitRecord>> benefits, ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(frameworks, static f => f.Id, "framework", problems);
        ItemChecks.ReportRepeatedIds(benefits, static b => b.Id, "benefit", problems);
    }
}
