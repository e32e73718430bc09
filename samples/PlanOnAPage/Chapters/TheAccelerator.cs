using NodaTime;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 5: how far innovations have spread, and which sites are ready.</summary>
internal static class TheAccelerator
{
    internal static void Write(Paper paper, AcceleratorRegister register, LocalDate asOf)
    {
        paper.Heading("5. The accelerator");
        paper.Part("How innovations spread:", register.Innovations.Select(i => AcceleratorText.Describe(SpreadCurve.Of(register, i.Id, asOf))));
        paper.Part("To look at:", AdoptionFinding.Of(register, asOf).Select(AcceleratorText.Describe));
        paper.Part(
            "Ready to adopt?",
            register.Sites.Select(site => SiteReadiness.Of(register, site.Id, asOf)).Select(static r =>
                FormattableString.Invariant($"{r.Site.Id}: {r.Ready.Length} points ready, {r.NotReady.Length} not, {r.Unknown.Length} nobody has looked at.")));
    }
}
