using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class OfficeRequestShape : JsonObjectShape<OfficeRequest>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId> askedBy;
    private readonly JsonField<ImmutableArray<OfficeEntry>> entries;
    private readonly JsonField<ImmutableArray<OrganisationId>> actors;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<ImmutableArray<TriageAnswer>> answers;
    private readonly JsonField<ImmutableArray<CapabilityNeed>> needs;
    private readonly JsonField<ImmutableArray<EvaluationFeedback>> feedback;
    private readonly JsonField<OfficeEnding?> ending;
    private readonly JsonField<Provenance?> provenance;

    internal OfficeRequestShape()
        : base("OfficeRequest", "Something that was asked of a portfolio office.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "What is asked for.");
        askedBy = Required("askedBy", CoreShapes.OrganisationId, r => r.AskedBy, "Who asks.");
        entries = List("entries", new EntryShape(), r => r.Entries, "When it came to each step: the demand first, none left out; written in the order of the steps.");
        actors = List("actors", CoreShapes.OrganisationId, r => r.Actors, "The organisations that would do it; left out when nobody has said.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, r => r.Initiative, "The initiative it is about.");
        answers = List("answers", new TriageAnswerShape(), r => r.Answers, "What was answered to the criteria.");
        needs = List("needs", new NeedShape(), r => r.Needs, "What it needs; left out when nobody has estimated it.");
        feedback = List("feedback", new EvaluationFeedbackShape(), r => r.Feedback, "What its evaluation taught.");
        ending = Optional("ending", new EndingShape(), r => r.Ending, "How it left; left out while it is with the office.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the record comes from.");
    }

    protected override OfficeRequest Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(askedBy),
        values.Get(entries),
        values.Get(actors),
        values.Get(initiative),
        values.Get(answers),
        values.Get(needs),
        values.Get(feedback),
        values.Get(ending),
        values.Get(provenance));

    private sealed class EntryShape : JsonObjectShape<OfficeEntry>
    {
        private readonly JsonField<OfficeStep> step;
        private readonly JsonField<LocalDate> on;

        internal EntryShape()
            : base("OfficeEntry", "The day on which a request came to a step.")
        {
            step = Required(
                "step",
                JsonShapes.Words([.. Enum.GetValues<OfficeStep>().Select(static s => (s, PortfolioOfficeText.Of(s)))]),
                e => e.Step,
                "The step.");
            on = Required("on", JsonShapes.Date, e => e.On, "The first day in it.");
        }

        protected override OfficeEntry Build(JsonFieldValues values) => new(values.Get(step), values.Get(on));
    }

    private sealed class NeedShape : JsonObjectShape<CapabilityNeed>
    {
        private readonly JsonField<string> skill;
        private readonly JsonField<YearMonth> month;
        private readonly JsonField<Effort> effort;

        internal NeedShape()
            : base("CapabilityNeed", "How much working time of a skill a request needs in a month.")
        {
            skill = Required("skill", CoreShapes.Identifier, n => n.Skill, "The skill.");
            month = Required("month", JsonShapes.Month, n => n.Month, "The month.");
            effort = Required("effort", CoreShapes.Effort, n => n.Effort, "How much, more than none.");
        }

        protected override CapabilityNeed Build(JsonFieldValues values) => new(values.Get(skill), values.Get(month), values.Get(effort));
    }

    private sealed class EndingShape : JsonObjectShape<OfficeEnding>
    {
        private readonly JsonField<OfficeEndingKind> kind;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<string?> reason;

        internal EndingShape()
            : base("OfficeEnding", "When and how a request left the portfolio office.")
        {
            kind = Required(
                "kind",
                JsonShapes.Words((OfficeEndingKind.Declined, "declined"), (OfficeEndingKind.Withdrawn, "withdrawn"), (OfficeEndingKind.Completed, "completed")),
                e => e.Kind,
                "How.");
            on = Required("on", JsonShapes.Date, e => e.On, "The day from which it is no longer with the office.");
            reason = Optional("reason", JsonShapes.Text, e => e.Reason, "Why.");
        }

        protected override OfficeEnding Build(JsonFieldValues values) => new(values.Get(kind), values.Get(on), values.Get(reason));
    }
}
