using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Something worth a question about the way an innovation is taken on, and what it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AdoptionFinding
{
    private AdoptionFinding(AdoptionFindingKind kind, Innovation innovation, AdoptionSite? site, ImmutableArray<ReadinessItem> items)
    {
        Kind = kind;
        Innovation = innovation;
        Site = site;
        Items = items;
    }

    /// <summary>What it is.</summary>
    public AdoptionFindingKind Kind { get; }

    /// <summary>The innovation.</summary>
    public Innovation Innovation { get; }

    /// <summary>The site; null when it is about the innovation as a whole.</summary>
    public AdoptionSite? Site { get; }

    /// <summary>The items of the checklist that were not there or not answered on the day of adoption; empty when it is about something else.</summary>
    public ImmutableArray<ReadinessItem> Items { get; }

    /// <summary>All findings about a register, by innovation, then kind, then site.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day; steps, answers and adaptations dated after it do not count.</param>
    public static ImmutableArray<AdoptionFinding> Of(AcceleratorRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            .. register.Innovations
                .SelectMany(i => OfInnovation(i).Concat(register.SitesOf(i.Id).SelectMany(s => OfSite(register, i, s, asOf))))
                .OrderBy(static f => f.Innovation.Id, StringComparer.Ordinal)
                .ThenBy(static f => f.Kind)
                .ThenBy(static f => f.Site?.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<AdoptionFinding> OfInnovation(Innovation innovation)
    {
        if (innovation is { Direction: InnovationDirection.Push, Evidence: not InnovationEvidence.Proven })
        {
            var kind = innovation.Evidence == InnovationEvidence.NotRecorded ? AdoptionFindingKind.PushedOnUnknownEvidence : AdoptionFindingKind.PushedWithoutProof;
            yield return new(kind, innovation, null, []);
        }
    }

    private static IEnumerable<AdoptionFinding> OfSite(AcceleratorRegister register, Innovation innovation, AdoptionSite site, LocalDate asOf)
    {
        if (site.Adopted is { } day && day <= asOf)
        {
            var readiness = SiteReadiness.Of(register, site.Id, day);
            if (!readiness.NotReady.IsEmpty)
            {
                yield return new(AdoptionFindingKind.AdoptedBeforeReady, innovation, site, readiness.NotReady);
            }

            if (!readiness.Unknown.IsEmpty)
            {
                yield return new(AdoptionFindingKind.AdoptedUnchecked, innovation, site, readiness.Unknown);
            }
        }

        if (site.Adapted <= asOf && !site.Adaptations.Any(a => a.On <= asOf))
        {
            yield return new(AdoptionFindingKind.AdaptationNotRecorded, innovation, site, []);
        }
    }
}
