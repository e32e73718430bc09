using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class SharedDecisionShape : JsonObjectShape<SharedDecision>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<GovernanceBodyId> committee;
    private readonly JsonField<ImmutableArray<OrganisationId>> affected;
    private readonly JsonField<LocalDate> raisedOn;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<ImmutableArray<CommitteeHearing>> hearings;
    private readonly JsonField<ImmutableArray<BoardAnswer>> answers;
    private readonly JsonField<Provenance?> provenance;

    internal SharedDecisionShape()
        : base("SharedDecision", "A proposal that a joint committee is to support and the board of each affected organisation is to sign.")
    {
        id = Required("id", CoreShapes.Identifier, d => d.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, d => d.Title, "What is to be decided.");
        committee = Required("committee", CoreShapes.GovernanceBodyId, d => d.Committee, "The joint committee.");
        affected = List("affected", CoreShapes.OrganisationId, d => d.Affected, "The organisations whose boards are to sign, at least one.");
        raisedOn = Required("raisedOn", JsonShapes.Date, d => d.RaisedOn, "The day on which it was put forward.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, d => d.Initiative, "The initiative it is about.");
        hearings = List("hearings", new HearingShape(), d => d.Hearings, "When the committee heard it, at most once a day.");
        answers = List("answers", new AnswerShape(), d => d.Answers, "What the boards answered, at most once a day each.");
        provenance = Optional("provenance", CoreShapes.Provenance, d => d.Provenance, "Where the record comes from.");
    }

    protected override SharedDecision Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(committee),
        values.Get(affected),
        values.Get(raisedOn),
        values.Get(initiative),
        values.Get(hearings),
        values.Get(answers),
        values.Get(provenance));

    private sealed class HearingShape : JsonObjectShape<CommitteeHearing>
    {
        private readonly JsonField<CommitteeVerdict> verdict;
        private readonly JsonField<Attendance> attendance;

        internal HearingShape()
            : base("CommitteeHearing", "A meeting of the committee at which the proposal was heard.")
        {
            verdict = Required(
                "verdict",
                JsonShapes.Words((CommitteeVerdict.Supported, "supported"), (CommitteeVerdict.NotSupported, "not-supported"), (CommitteeVerdict.Deferred, "deferred")),
                h => h.Verdict,
                "What was said.");
            attendance = Required("attendance", GovernanceShapes.Attendance, h => h.Attendance, "Which body met, when, and who was there.");
        }

        protected override CommitteeHearing Build(JsonFieldValues values) => new(values.Get(attendance), values.Get(verdict));
    }

    private sealed class AnswerShape : JsonObjectShape<BoardAnswer>
    {
        private readonly JsonField<OrganisationId> organisation;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<bool> signed;
        private readonly JsonField<LocalDate?> withdrawnOn;
        private readonly JsonField<string?> reason;

        internal AnswerShape()
            : base("BoardAnswer", "What the board of one organisation answered.")
        {
            organisation = Required("organisation", CoreShapes.OrganisationId, a => a.Organisation, "Whose board.");
            on = Required("on", JsonShapes.Date, a => a.On, "The day it answered.");
            signed = Required("signed", JsonShapes.Boolean, a => a.IsSigned, "True when it signed, false when it refused.");
            withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, a => a.WithdrawnOn, "The day from which the answer no longer stands.");
            reason = Optional("reason", JsonShapes.Text, a => a.Reason, "Why, in particular of a refusal.");
        }

        protected override BoardAnswer Build(JsonFieldValues values) => new(
            values.Get(organisation), values.Get(on), values.Get(signed), values.Get(withdrawnOn), values.Get(reason));
    }
}
