using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan.Tests.Evidence;

/// <summary>A register as small as one can be: things with a day on which they began, counted under one measure.</summary>
internal sealed class FixedSource(string measure, params IEnumerable<(string Record, LocalDate On)> records) : IEvidenceSource
{
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf) => [new(measure, records.Where(r => r.On <= asOf).Select(static r => r.Record))];
}
