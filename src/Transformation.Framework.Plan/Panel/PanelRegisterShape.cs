using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PanelRegisterShape : JsonObjectShape<PanelRegister>
{
    private readonly JsonField<GovernanceBodyId> panel;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<PanelCase>> cases;

    internal PanelRegisterShape()
        : base("PanelRegister", "The cases that come before a gateway panel, past and to come.")
    {
        panel = Required("panel", CoreShapes.GovernanceBodyId, r => r.Panel, "The panel.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        cases = Items("cases", new CaseShape(), r => r.Cases, "The cases.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(cases, out var all))
        {
            PanelRegister.CheckBetween(all, problems);
        }
    }

    protected override PanelRegister Build(JsonFieldValues values) =>
        PanelRegister.Create(values.Get(panel), values.Get(cases).Readable(), values.Get(provenance)).OrThrow();

    private sealed class CaseShape : JsonObjectShape<PanelCase>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<InitiativeId> initiative;
        private readonly JsonField<string> gate;
        private readonly JsonField<ChangeScale?> scale;
        private readonly JsonField<LocalDate?> dueOn;
        private readonly JsonField<LocalDate?> submittedOn;
        private readonly JsonField<PanelHearing?> hearing;
        private readonly JsonField<LocalDate?> withdrawnOn;
        private readonly JsonField<Effort?> preparation;

        internal CaseShape()
            : base("PanelCase", "One initiative at one gate.")
        {
            id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier.");
            initiative = Required("initiative", CoreShapes.InitiativeId, c => c.Initiative, "The initiative.");
            gate = Required("gate", JsonShapes.Text, c => c.Gate, "The gate, in the panel's own words.");
            scale = Optional("scale", CoreShapes.ChangeScale, c => c.Scale, "How far the change reaches.");
            dueOn = Optional("dueOn", JsonShapes.Date, c => c.DueOn, "The last day by which it is to be submitted.");
            submittedOn = Optional("submittedOn", JsonShapes.Date, c => c.SubmittedOn, "The day it was submitted.");
            hearing = Optional("hearing", new HearingShape(), c => c.Hearing, "When it was heard, or is to be.");
            withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, c => c.WithdrawnOn, "The day it was taken back.");
            preparation = Optional("preparation", CoreShapes.Effort, c => c.Preparation, "The working time its preparation took; left out when not recorded.");
        }

        protected override PanelCase Build(JsonFieldValues values) => new(
            values.Get(id),
            values.Get(initiative),
            values.Get(gate),
            values.Get(scale),
            values.Get(dueOn),
            values.Get(submittedOn),
            values.Get(hearing),
            values.Get(withdrawnOn),
            values.Get(preparation));
    }

    private sealed class HearingShape : JsonObjectShape<PanelHearing>
    {
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<string?> outcome;
        private readonly JsonField<GovernanceBodyId?> by;
        private readonly JsonField<ImmutableArray<PanelCondition>> conditions;

        internal HearingShape()
            : base("PanelHearing", "The day on which a case was heard, by whom, and what came of it.")
        {
            on = Required("on", JsonShapes.Date, h => h.On, "The day.");
            outcome = Optional("outcome", CoreShapes.Identifier, h => h.Outcome, "The word for what was decided; left out when not recorded.");
            by = Optional("by", CoreShapes.GovernanceBodyId, h => h.By, "The body that heard it, where that is not the panel of the register.");
            conditions = List("conditions", new ConditionShape(), h => h.Conditions, "What was asked for.");
        }

        protected override PanelHearing Build(JsonFieldValues values) =>
            new(values.Get(on), values.Get(outcome), values.Get(by), values.Get(conditions));
    }

    private sealed class ConditionShape : JsonObjectShape<PanelCondition>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<string> text;
        private readonly JsonField<OrganisationId?> owner;
        private readonly JsonField<LocalDate?> due;
        private readonly JsonField<LocalDate?> metOn;
        private readonly JsonField<LocalDate?> waivedOn;

        internal ConditionShape()
            : base("PanelCondition", "Something a panel asks for when it lets a case go on.")
        {
            id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier.");
            text = Required("text", JsonShapes.Text, c => c.Text, "What is asked for.");
            owner = Optional("owner", CoreShapes.OrganisationId, c => c.Owner, "The organisation that is to meet it.");
            due = Optional("due", JsonShapes.Date, c => c.Due, "The last day on which it is met in time.");
            metOn = Optional("metOn", JsonShapes.Date, c => c.MetOn, "The day it was met.");
            waivedOn = Optional("waivedOn", JsonShapes.Date, c => c.WaivedOn, "The day the panel gave it up; not if it was met.");
        }

        protected override PanelCondition Build(JsonFieldValues values) => new(
            values.Get(id), values.Get(text), values.Get(owner), values.Get(due), values.Get(metOn), values.Get(waivedOn));
    }
}
