using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A document of design teams; checks between records run even when some could not be read.</summary>
internal sealed class DesignTeamRegisterShape : JsonObjectShape<DesignTeamRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<SystemPriority>> priorities;
    private readonly JsonField<JsonItems<DesignTeam>> teams;
    private readonly JsonField<JsonItems<CoOptingRequest>> requests;
    private readonly JsonField<JsonItems<FellowNeed>> needs;
    private readonly JsonField<JsonItems<FellowAssignment>> assignments;

    internal DesignTeamRegisterShape()
        : base("DesignTeamRegister", "The design teams of a system, the priorities they serve, the experts they asked for and the fellows they draw on.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        priorities = Items("priorities", new SystemPriorityShape(), r => r.Priorities, "The system's priorities.");
        teams = Items("teams", new DesignTeamShape(), r => r.Teams, "The teams.");
        requests = Items("requests", new CoOptingRequestShape(), r => r.Requests, "The requests to co-opt an expert.");
        needs = Items("needs", new FellowNeedShape(), r => r.Needs, "The expertise of fellows that teams would like to draw on.");
        assignments = Items("assignments", new FellowAssignmentShape(), r => r.Assignments, "Which fellows work with which team.", "need");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(priorities, out var first) && values.TryGet(teams, out var all) && values.TryGet(requests, out var asked)
            && values.TryGet(needs, out var wanted) && values.TryGet(assignments, out var taken))
        {
            DesignTeamRegisterChecks.BetweenRecords(first, all, asked, wanted, taken, problems);
        }
    }

    protected override DesignTeamRegister Build(JsonFieldValues values) => DesignTeamRegister.Create(
        values.Get(id),
        values.Get(title),
        values.Get(priorities).Readable(),
        values.Get(teams).Readable(),
        values.Get(requests).Readable(),
        values.Get(needs).Readable(),
        values.Get(assignments).Readable(),
        values.Get(provenance)).OrThrow();
}
