using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>No load in between, and none made up for later.</summary>
internal sealed record PauseChange(InitiativeId Initiative, LocalDate From, LocalDate To, OrganisationId? Organisation) : ScenarioChange(Initiative, Organisation)
{
    private protected override string What => FormattableString.Invariant($"paused from {From:uuuu-MM-dd} to {To:uuuu-MM-dd}");

    internal override void Apply(in EventRow row, LoadRange range, List<EventRow> to)
    {
        var (from, end) = (range.OrdinalFrom(From), range.OrdinalAfter(To));
        if (from >= end)
        {
            to.Add(row); // no worked day lies in the pause
            return;
        }

        Give(row, row.From, Math.Min(row.End, from), to);
        Give(row, Math.Max(row.From, end), row.End, to);
    }
}
