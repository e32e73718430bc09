using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

internal sealed class OversightEvidence(OversightGroup group, GovernanceBody body) : IEvidenceSource
{
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        var quorate = group.Meetings.Select(m => group.QuorumOf(m, body, asOf)).OfType<QuorumResult>().Where(static q => q.IsQuorate).ToList();
        return
        [
            new("oversight-meetings", quorate.Select(static q => Sentence.Date(q.Attendance.Date))),
            new("organisations-at-oversight", quorate.SelectMany(static q => q.OrganisationsPresent).Select(static o => o.ToString())),
        ];
    }
}
