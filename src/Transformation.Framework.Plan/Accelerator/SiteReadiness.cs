using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How ready a site was on a day: what the checklist asks for and is there, is not there, or nobody has answered.</summary>
/// <remarks>Items stand in the order of the checklist. Immutable; safe to share between threads.</remarks>
public sealed class SiteReadiness
{
    private SiteReadiness(AdoptionSite site, LocalDate asOf, ImmutableArray<ReadinessItem> checklist)
    {
        Site = site;
        AsOf = asOf;
        var answers = site.AnswersOn(asOf);
        Ready = [.. checklist.Where(i => answers.TryGetValue(i.Id, out var isReady) && isReady)];
        NotReady = [.. checklist.Where(i => answers.TryGetValue(i.Id, out var isReady) && !isReady)];
        Unknown = [.. checklist.Where(i => !answers.ContainsKey(i.Id))];
    }

    /// <summary>The site.</summary>
    public AdoptionSite Site { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What is there.</summary>
    public ImmutableArray<ReadinessItem> Ready { get; }

    /// <summary>What is known not to be there.</summary>
    public ImmutableArray<ReadinessItem> NotReady { get; }

    /// <summary>What nobody has answered by the day.</summary>
    public ImmutableArray<ReadinessItem> Unknown { get; }

    /// <summary>Looks at a site of a register.</summary>
    /// <param name="register">The register, which has the checklist.</param>
    /// <param name="site">The identifier of the site.</param>
    /// <param name="asOf">The day; of several answers to an item, the latest up to that day counts.</param>
    /// <exception cref="ArgumentException">The register has no such site.</exception>
    public static SiteReadiness Of(AcceleratorRegister register, string site, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        var found = register.Sites.FirstOrDefault(s => s.Id == site) ?? throw new ArgumentException($"The register has no site {site}.", nameof(site));
        return new(found, IsoDate.Check(asOf, nameof(asOf)), register.Checklist);
    }
}
