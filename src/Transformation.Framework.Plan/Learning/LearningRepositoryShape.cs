using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class LearningRepositoryShape : JsonObjectShape<LearningRepository>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId> host;
    private readonly JsonField<LocalDate?> openFrom;
    private readonly JsonField<LocalDate?> openUntil;
    private readonly JsonField<string?> link;
    private readonly JsonField<Provenance?> provenance;

    internal LearningRepositoryShape()
        : base("LearningRepository", "A place in which learning is kept for others to find.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "Its title.");
        host = Required("host", CoreShapes.OrganisationId, x => x.Host, "The organisation that runs it.");
        openFrom = Optional(
            "openFrom", JsonShapes.Date, x => x.OpenFrom, "The first day on which the partners could use it; left out when not recorded, and then it counts as not open.");
        openUntil = Optional("openUntil", JsonShapes.Date, x => x.OpenUntil, "The last such day; left out while it is open.");
        link = Optional("link", JsonShapes.Text, x => x.Link, "Where it is found.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override LearningRepository Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(host),
        values.Get(openFrom),
        values.Get(openUntil),
        values.Get(link),
        values.Get(provenance));
}
