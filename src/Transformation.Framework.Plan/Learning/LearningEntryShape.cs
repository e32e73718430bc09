using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class LearningEntryShape : JsonObjectShape<LearningEntry>
{
    private readonly JsonField<string> id;
    private readonly JsonField<LearningKind> kind;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId> host;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<string?> summary;
    private readonly JsonField<string?> repository;
    private readonly JsonField<LocalDate?> sharedOn;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<ImmutableArray<InitiativeId>> initiatives;
    private readonly JsonField<ImmutableArray<OutcomeId>> outcomes;
    private readonly JsonField<ImmutableArray<CohortId>> cohorts;
    private readonly JsonField<LearningLogNote?> log;
    private readonly JsonField<string?> licence;
    private readonly JsonField<string?> link;
    private readonly JsonField<Provenance?> provenance;

    internal LearningEntryShape()
        : base("LearningEntry", "One piece of learning: a report, a story, an evaluation, a study, a note in a learning log.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        kind = Required("kind", LearningWords.Kind, x => x.Kind, "What kind it is.");
        title = Required("title", JsonShapes.Text, x => x.Title, "Its title.");
        host = Required("host", CoreShapes.OrganisationId, x => x.Host, "The organisation in which it was made.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day from which it exists.");
        summary = Optional("summary", JsonShapes.Text, x => x.Summary, "What it says.");
        repository = Optional("repository", CoreShapes.Identifier, x => x.Repository, "The repository it is kept in.");
        sharedOn = Optional(
            "sharedOn", JsonShapes.Date, x => x.SharedOn, "The day from which others than the host could read it; left out when not recorded, and then it counts as not shared.");
        withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, x => x.WithdrawnOn, "The day from which it no longer stands.");
        initiatives = List("initiatives", CoreShapes.InitiativeId, x => x.Initiatives, "The initiatives it is about.");
        outcomes = List("outcomes", CoreShapes.OutcomeId, x => x.Outcomes, "The outcomes it bears on.");
        cohorts = List("cohorts", CoreShapes.CohortId, x => x.Cohorts, "The cohorts it bears on.");
        log = Optional("log", new LearningLogNoteShape(), x => x.Log, "What a learning log says; for that kind and no other.");
        licence = Optional("licence", JsonShapes.Text, x => x.Licence, "On what terms it may be used.");
        link = Optional("link", JsonShapes.Text, x => x.Link, "Where it is found.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override LearningEntry Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(kind),
        values.Get(title),
        values.Get(host),
        values.Get(on),
        values.Get(summary),
        values.Get(repository),
        values.Get(sharedOn),
        values.Get(withdrawnOn),
        values.Get(initiatives),
        values.Get(outcomes),
        values.Get(cohorts),
        values.Get(log),
        values.Get(licence),
        values.Get(link),
        values.Get(provenance));
}
