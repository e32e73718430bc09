using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class RecordedQuorumShape : JsonObjectShape<RecordedQuorum>
{
    private readonly JsonField<long> seatsPresent;
    private readonly JsonField<ImmutableArray<OrganisationId>> organisationsPresent;

    internal RecordedQuorumShape()
        : base("RecordedQuorum", "Who counted at a meeting that was quorate.")
    {
        seatsPresent = Required("seatsPresent", JsonShapes.IntegerBetween(0, int.MaxValue), q => q.SeatsPresent, "How many seats were filled by somebody who counts.");
        organisationsPresent = List("organisationsPresent", CoreShapes.OrganisationId, q => q.OrganisationsPresent, "The organisations that were represented, in the order of the body's seats.");
    }

    protected override RecordedQuorum Build(JsonFieldValues values) => new(checked((int)values.Get(seatsPresent)), values.Get(organisationsPresent));
}
