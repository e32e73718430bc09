using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class BoardModuleShape : JsonObjectShape<BoardModule>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<Provenance?> provenance;

    internal BoardModuleShape()
        : base("BoardModule", "One thing that every member of the board is to learn, for as long as it is part of the programme.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, m => m.Title, "Its title.");
        from = Required("from", JsonShapes.Date, m => m.From, "The first day on which it is part of the programme.");
        until = Optional("until", JsonShapes.Date, m => m.Until, "The last day on which it is; left out while it is.");
        provenance = Optional("provenance", CoreShapes.Provenance, m => m.Provenance, "Where the record comes from.");
    }

    protected override BoardModule Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(from),
        values.Get(until),
        values.Get(provenance));
}
