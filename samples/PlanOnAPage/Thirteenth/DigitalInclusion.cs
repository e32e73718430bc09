using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Thirteenth;

/// <summary>A component of our own, all of it: places where people get help to go online, by locality, and since when.</summary>
internal sealed class DigitalInclusion(IEnumerable<(string Locality, LocalDate Opened, LocalDate? Closed)> places) : IEvidenceSource
{
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf) =>
        [new("localities-with-digital-help", places.Where(p => p.Opened <= asOf && !(p.Closed <= asOf)).Select(static p => p.Locality))];
}
