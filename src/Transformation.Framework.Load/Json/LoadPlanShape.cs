using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class LoadPlanShape : JsonObjectShape<LoadPlan>
{
    private readonly JsonField<JsonItems<Commitment>> commitments;
    private readonly JsonField<JsonItems<ChangeImpact>> impacts;
    private readonly JsonField<JsonItems<CapacityLine>> capacity;

    internal LoadPlanShape()
        : base("LoadPlan", "What a system's initiatives claim of its organisations' time, what their changes ask of those who receive them, and what the organisations have for change.")
    {
        commitments = Items("commitments", new CommitmentShape(), p => p.Commitments, "The commitments; order means nothing.");
        impacts = Items("impacts", LoadShapes.ChangeImpact, p => p.Impacts, "The change impacts; order means nothing.");
        capacity = Items("capacity", new CapacityLineShape(), p => p.Capacity, "What organisations and their teams have for change, from a day on; order means nothing.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(commitments, out var claims))
        {
            LoadPlanRepeats.FindIds("commitments", claims.Select(static item => item.Id), problems);
        }

        if (values.TryGet(impacts, out var landings))
        {
            LoadPlanRepeats.FindIds("impacts", landings.Select(static item => item.Id), problems);
        }

        if (values.TryGet(capacity, out var lines))
        {
            LoadPlanRepeats.FindDays(lines.Select(KeyOf), problems);
        }
    }

    protected override LoadPlan Build(JsonFieldValues values) =>
        LoadPlan.Create(values.Get(commitments).Readable(), values.Get(capacity).Readable(), values.Get(impacts).Readable()).OrThrow();

    /// <summary>Whose line it is and from when, even if the rest could not be read.</summary>
    private static CapacityKey? KeyOf(JsonItem<CapacityLine> item)
    {
        if (item.Value is { } line)
        {
            return new(line.Organisation, line.Team, line.From);
        }

        var knowsTeam = !item.Has("team") | item.TryPeek("team", JsonShapes.Text, out var team);
        return knowsTeam && item.TryPeek("organisation", CoreShapes.OrganisationId, out var organisation) && item.TryPeek("from", JsonShapes.Date, out var from)
            ? new(organisation, team, from)
            : null;
    }
}
