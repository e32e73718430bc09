using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class InitiativeShape : JsonObjectShape<Initiative>
{
    private readonly JsonField<InitiativeId> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> summary;
    private readonly JsonField<OrganisationId> lead;
    private readonly JsonField<ImmutableArray<OrganisationId>> partners;
    private readonly JsonField<ChangeKind> kind;
    private readonly JsonField<ChangeScale> scale;
    private readonly JsonField<SystemLevel> level;
    private readonly JsonField<Horizon?> horizon;
    private readonly JsonField<ChangeDriver?> driver;
    private readonly JsonField<ChangeFocus?> focus;
    private readonly JsonField<CohortId?> cohort;
    private readonly JsonField<DomainBalance?> balance;
    private readonly JsonField<Lifecycle> lifecycle;
    private readonly JsonField<ImmutableArray<OutcomeId>> outcomes;
    private readonly JsonField<ImmutableArray<InitiativeDependency>> dependsOn;
    private readonly JsonField<Provenance?> provenance;

    internal InitiativeShape()
        : base("Initiative", "A piece of innovation, improvement or transformation work.")
    {
        id = Required("id", CoreShapes.InitiativeId, i => i.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, i => i.Title, "Its title.");
        summary = Optional("summary", JsonShapes.Text, i => i.Summary, "What it is about.");
        lead = Required("lead", CoreShapes.OrganisationId, i => i.Lead, "The organisation that leads.");
        partners = List("partners", CoreShapes.OrganisationId, i => i.Partners, "The other organisations that take part.");
        kind = Required("kind", CoreShapes.ChangeKind, i => i.Kind, "What kind of change it makes.");
        scale = Required("scale", CoreShapes.ChangeScale, i => i.Scale, "How far the change reaches.");
        level = Required("level", CoreShapes.SystemLevel, i => i.Level, "The level at which it is run.");
        horizon = Optional("horizon", CoreShapes.Horizon, i => i.Horizon, "Which future it serves; left out while unclassified.");
        driver = Optional("driver", CoreShapes.ChangeDriver, i => i.Driver, "Who or what it answers to.");
        focus = Optional("focus", CoreShapes.ChangeFocus, i => i.Focus, "Whether it changes the organisations themselves or what people receive.");
        cohort = Optional("cohort", CoreShapes.CohortId, i => i.Cohort, "The people it is for.");
        balance = Optional("balance", new DomainBalanceShape(), i => i.Balance, "Process, workforce and technology.");
        lifecycle = Required("lifecycle", LifecycleChangeShape.Lifecycle, i => i.Lifecycle, "Every entry into a stage, oldest first.");
        outcomes = List("outcomes", CoreShapes.OutcomeId, i => i.Outcomes, "The outcomes it is meant to serve.");
        dependsOn = List("dependsOn", new InitiativeDependencyShape(), i => i.DependsOn, "The initiatives it needs.");
        provenance = Optional("provenance", CoreShapes.Provenance, i => i.Provenance, "Where the record comes from.");
    }

    protected override Initiative Build(JsonFieldValues values) =>
        new InitiativeBuilder(values.Get(id), values.Get(title), values.Get(lead))
        {
            Summary = values.Get(summary),
            Partners = values.Get(partners),
            Kind = values.Get(kind),
            Scale = values.Get(scale),
            Level = values.Get(level),
            Horizon = values.Get(horizon),
            Driver = values.Get(driver),
            Focus = values.Get(focus),
            Cohort = values.Get(cohort),
            Balance = values.Get(balance),
            Lifecycle = values.Get(lifecycle),
            Outcomes = values.Get(outcomes),
            DependsOn = values.Get(dependsOn),
            Provenance = values.Get(provenance),
        }.Build();
}
