using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>No load from a day on.</summary>
internal sealed record StopChange(InitiativeId Initiative, LocalDate From, OrganisationId? Organisation) : ScenarioChange(Initiative, Organisation)
{
    private protected override string What => FormattableString.Invariant($"stopped from {From:uuuu-MM-dd}");

    internal override void Apply(in EventRow row, LoadRange range, List<EventRow> to) => Give(row, row.From, Math.Min(row.End, range.OrdinalFrom(From)), to);
}
