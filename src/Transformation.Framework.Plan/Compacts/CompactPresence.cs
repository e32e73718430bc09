using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>Who takes part when, as far as the records could be read: what might be in one that could not is never called missing.</summary>
internal sealed class CompactPresence(IReadOnlyList<JsonItem<CompactParty>> parties)
{
    private readonly HashSet<PartyId?> known =
        [.. parties.Select(static p => ItemChecks.Part(p, static x => x.Party, "party", PartyShapes.Peeked))];

    private readonly ILookup<PartyId, CompactParty> readable =
        parties.Where(static p => p.Value is not null).Select(static p => p.Value!).ToLookup(static p => p.Party);

    private readonly bool isWhole = parties.All(static p => p.Value is not null);

    internal bool Knows(PartyId party) => known.Contains(party) || known.Contains(null);

    internal CompactParty? On(PartyId party, LocalDate day) => readable[party].FirstOrDefault(p => p.IsPresentOn(day));

    internal bool IsAbsentOn(PartyId party, LocalDate day) => isWhole && On(party, day) is null;
}
