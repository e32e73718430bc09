using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class OversightGroupShape : JsonObjectShape<OversightGroup>
{
    /// <summary>The number of a version, from 1.</summary>
    internal static readonly JsonShape<int> Version = JsonShapes.Map(JsonShapes.IntegerBetween(1, int.MaxValue), static v => (int)v, static v => (long)v);

    private readonly JsonField<GovernanceBodyId> body;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<TermsOfReference>> terms;
    private readonly JsonField<JsonItems<OversightMeeting>> meetings;
    private readonly JsonField<JsonItems<OversightAction>> actions;

    internal OversightGroupShape()
        : base("OversightGroup", "What is recorded of a group that oversees a system's change.")
    {
        body = Required("body", CoreShapes.GovernanceBodyId, g => g.Body, "The governance body that it is.");
        provenance = Optional("provenance", CoreShapes.Provenance, g => g.Provenance, "Where the records come from.");
        terms = Items("terms", new TermsShape(), g => g.Terms, "Its terms of reference.", "version");
        meetings = Items("meetings", new OversightMeetingShape(), g => g.Meetings, "Its meetings, held and planned; at most one on a day.", "on");
        actions = Items("actions", new ActionShape(), g => g.Actions, "What it asked to be done.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(terms, out var versions) && values.TryGet(meetings, out var days) && values.TryGet(actions, out var tasks))
        {
            OversightGroup.CheckBetween(versions, days, tasks, problems);
        }
    }

    protected override OversightGroup Build(JsonFieldValues values) => OversightGroup.Create(
        values.Get(body),
        values.Get(terms).Readable(),
        values.Get(meetings).Readable(),
        values.Get(actions).Readable(),
        values.Get(provenance)).OrThrow();

    private sealed class TermsShape : JsonObjectShape<TermsOfReference>
    {
        private readonly JsonField<int> version;
        private readonly JsonField<LocalDate> agreedOn;
        private readonly JsonField<GovernanceBodyId?> agreedBy;

        internal TermsShape()
            : base("TermsOfReference", "A version of a group's terms of reference.")
        {
            version = Required("version", Version, t => t.Version, "Its number.");
            agreedOn = Required("agreedOn", JsonShapes.Date, t => t.AgreedOn, "The first day on which it holds.");
            agreedBy = Optional("agreedBy", CoreShapes.GovernanceBodyId, t => t.AgreedBy, "The body that agreed it.");
        }

        protected override TermsOfReference Build(JsonFieldValues values) => new(values.Get(version), values.Get(agreedOn), values.Get(agreedBy));
    }

    private sealed class ActionShape : JsonObjectShape<OversightAction>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<string> title;
        private readonly JsonField<LocalDate> raisedOn;
        private readonly JsonField<OrganisationId?> organisation;
        private readonly JsonField<GovernanceBodyId?> body;
        private readonly JsonField<LocalDate?> due;
        private readonly JsonField<LocalDate?> doneOn;

        internal ActionShape()
            : base("OversightAction", "Something the group asked to be done.")
        {
            id = Required("id", CoreShapes.Identifier, a => a.Id, "Its identifier.");
            title = Required("title", JsonShapes.Text, a => a.Title, "What is to be done.");
            raisedOn = Required("raisedOn", JsonShapes.Date, a => a.RaisedOn, "The day it was asked for.");
            organisation = Optional("organisation", CoreShapes.OrganisationId, a => a.Organisation, "The organisation that owns it, if one does.");
            body = Optional("body", CoreShapes.GovernanceBodyId, a => a.Body, "The body that owns it, if one does; not both.");
            due = Optional("due", JsonShapes.Date, a => a.Due, "The last day on which it is done in time; left out when none was set.");
            doneOn = Optional("doneOn", JsonShapes.Date, a => a.DoneOn, "The day it was done; left out while it was not, as far as is known.");
        }

        protected override OversightAction Build(JsonFieldValues values) => new(
            values.Get(id),
            values.Get(title),
            values.Get(raisedOn),
            values.Get(organisation),
            values.Get(body),
            values.Get(due),
            values.Get(doneOn));
    }
}
