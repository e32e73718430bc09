using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>How a party stands in JSON.</summary>
internal static class PartyShapes
{
    internal static JsonShape<PartyId> Party => field ??= JsonShapes.Parsable<PartyId>(PartyId.Pattern);

    /// <summary>As <see cref="Party"/>, for looking into an item that could not be read as a whole.</summary>
    internal static JsonShape<PartyId?> Peeked => field ??= JsonShapes.Map<PartyId, PartyId?>(Party, static p => p, static p => p!.Value);

    /// <summary>A date, for looking into an item that could not be read as a whole.</summary>
    internal static JsonShape<NodaTime.LocalDate?> PeekedDate =>
        field ??= JsonShapes.Map<NodaTime.LocalDate, NodaTime.LocalDate?>(JsonShapes.Date, static d => d, static d => d!.Value);
}
