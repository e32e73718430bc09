using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class DesignTeamShape : JsonObjectShape<DesignTeam>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> problemArea;
    private readonly JsonField<DesignTeamMandate?> mandate;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<string?> priority;
    private readonly JsonField<CohortId?> cohort;
    private readonly JsonField<ImmutableArray<TheoryOfChangeStep>> theoryOfChange;
    private readonly JsonField<JsonItems<DesignTeamMember>> members;
    private readonly JsonField<ImmutableArray<TeamFacilitator>> facilitators;
    private readonly JsonField<JsonItems<PhaseDecision>> decisions;

    internal DesignTeamShape()
        : base("DesignTeam", "A small team from across organisations with a mandate around a problem.")
    {
        id = Required("id", CoreShapes.Identifier, t => t.Id, "Its identifier.");
        problemArea = Required("problemArea", JsonShapes.Text, t => t.ProblemArea, "The problem area, in a few words.");
        mandate = Optional("mandate", new DesignTeamMandateShape(), t => t.Mandate, "The mandate; left out while it has none.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, t => t.Initiative, "The initiative it works for.");
        priority = Optional("priority", CoreShapes.Identifier, t => t.Priority, "The priority of the system that it serves.");
        cohort = Optional("cohort", CoreShapes.CohortId, t => t.Cohort, "The cohort of residents it is for.");
        theoryOfChange = List("theoryOfChange", new TheoryOfChangeStepShape(), t => t.TheoryOfChange, "The theory of change, step by step.");
        members = Items("members", new DesignTeamMemberShape(), t => t.Members, "All who are or were members.");
        facilitators = List("facilitators", new TeamFacilitatorShape(), t => t.Facilitators, "All who facilitate or facilitated it.");
        decisions = Items("decisions", new PhaseDecisionShape(), t => t.Decisions, "The decisions at the end of phases.", "on");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(members, out var people) && values.TryGet(decisions, out var made))
        {
            var isMandateKnown = values.TryGet(mandate, out var given);
            DesignTeamChecks.BetweenRecords(people, made, given, isMandateKnown, problems);
        }
    }

    protected override DesignTeam Build(JsonFieldValues values) => DesignTeam.Create(
        values.Get(id),
        values.Get(problemArea),
        values.Get(mandate),
        values.Get(initiative),
        values.Get(priority),
        values.Get(cohort),
        values.Get(theoryOfChange),
        values.Get(members).Readable(),
        values.Get(facilitators),
        values.Get(decisions).Readable()).OrThrow();
}
