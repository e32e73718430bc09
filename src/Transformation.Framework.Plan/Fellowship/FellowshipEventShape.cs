using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FellowshipEventShape : JsonObjectShape<FellowshipEvent>
{
    private readonly JsonField<string> id;
    private readonly JsonField<FellowshipEventKind> kind;
    private readonly JsonField<string> title;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<ImmutableArray<string>?> attended;

    internal FellowshipEventShape()
        : base("FellowshipEvent", "Something that fellows were invited to, and who came if that was recorded.")
    {
        id = Required("id", CoreShapes.Identifier, e => e.Id, "Its identifier.");
        kind = Required("kind", Kinds, e => e.Kind, "What kind of event.");
        title = Required("title", JsonShapes.Text, e => e.Title, "What it was about.");
        on = Required("on", JsonShapes.Date, e => e.On, "The day it was held, or is to be.");
        attended = Optional("attended", ItemChecks.Identifiers, e => e.Attended, "The fellows who came; left out when attendance was not recorded.");
    }

    private static JsonShape<FellowshipEventKind> Kinds { get; } = JsonShapes.Words(
        (FellowshipEventKind.Discussion, "discussion"),
        (FellowshipEventKind.Showcase, "showcase"),
        (FellowshipEventKind.Masterclass, "masterclass"),
        (FellowshipEventKind.Networking, "networking"),
        (FellowshipEventKind.Taster, "taster"),
        (FellowshipEventKind.CommunityOfInterest, "community-of-interest"));

    protected override FellowshipEvent Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(kind), values.Get(title), values.Get(on), values.Get(attended));
}
