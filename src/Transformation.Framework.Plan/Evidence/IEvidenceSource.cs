using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Records from which the measures of a plan are counted: the registers of this package, and whatever a host keeps itself.</summary>
/// <remarks>
/// <para>This is the one thing to write for a component of one's own: a class that counts what its records show, and an entry in the template that names the measures.</para>
/// <para>What an implementation promises, and the tests of this package hold for each of its own: the same measures are counted on every day and for any records, as zero when nothing
/// counts, so that taking a record away never makes a measure unknown and an older figure stand in for it; what is dated after the day does not exist yet; the order of the records means nothing.</para>
/// </remarks>
public interface IEvidenceSource
{
    /// <summary>Counts what the records show on a day.</summary>
    /// <param name="asOf">The day; records dated after it do not count.</param>
    /// <returns>One tally for each measure the source counts; no measure stands twice.</returns>
    ImmutableArray<EvidenceTally> CountOn(LocalDate asOf);
}
