using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PersonaShape : JsonObjectShape<Persona>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<ImmutableArray<string>> needs;
    private readonly JsonField<ImmutableArray<string>> groups;
    private readonly JsonField<ImmutableArray<string>> basedOn;
    private readonly JsonField<ImmutableArray<PersonaTest>> tests;
    private readonly JsonField<Provenance?> provenance;

    internal PersonaShape()
        : base("Persona", "A made-up person against whom changes are thought through early; never somebody who exists.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "Who it is, without a name.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day from which it exists.");
        needs = List("needs", JsonShapes.Text, x => x.Needs, "What matters to them.");
        groups = List("groups", CoreShapes.Identifier, x => x.Groups, "The groups it stands for.");
        basedOn = List("basedOn", CoreShapes.Identifier, x => x.BasedOn, "The insights it is drawn from.");
        tests = List("tests", new PersonaTestShape(), x => x.Tests, "The initiatives it was tried against.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override Persona Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(on),
        values.Get(needs),
        values.Get(groups),
        values.Get(basedOn),
        values.Get(tests),
        values.Get(provenance));
}
