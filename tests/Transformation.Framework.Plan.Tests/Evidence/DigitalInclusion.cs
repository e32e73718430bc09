using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan.Tests.Evidence;

// snippet: own-component-class
/// <summary>Places where people get help to go online, by locality, and since when.</summary>
public sealed class DigitalInclusion(IEnumerable<(string Locality, LocalDate Opened, LocalDate? Closed)> places) : IEvidenceSource
{
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf) =>
    [
        new("localities-with-digital-help", places.Where(p => p.Opened <= asOf && !(p.Closed <= asOf)).Select(p => p.Locality)),
    ];
}
// end-snippet
