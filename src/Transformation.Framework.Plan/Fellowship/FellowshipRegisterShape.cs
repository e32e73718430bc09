using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A fellowship document; checks between records run even when some could not be read.</summary>
internal sealed class FellowshipRegisterShape : JsonObjectShape<FellowshipRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<Fellow>> fellows;
    private readonly JsonField<JsonItems<FellowshipEvent>> events;

    internal FellowshipRegisterShape()
        : base("FellowshipRegister", "The records of a fellowship: who has been a fellow when, and what fellows were invited to.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        fellows = Items("fellows", new FellowShape(), r => r.Fellows, "All who are or were fellows.");
        events = Items("events", new FellowshipEventShape(), r => r.Events, "What they were invited to.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(fellows, out var people) && values.TryGet(events, out var held))
        {
            FellowshipChecks.BetweenRecords(people, held, problems);
        }
    }

    protected override FellowshipRegister Build(JsonFieldValues values) => FellowshipRegister.Create(
        values.Get(id),
        values.Get(title),
        values.Get(fellows).Readable(),
        values.Get(events).Readable(),
        values.Get(provenance)).OrThrow();
}
