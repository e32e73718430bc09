using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Which place each figure of a draw has: present values first, then the years.</summary>
internal sealed class OutputLayout(AppraisalSettings settings, ImmutableArray<Party> parties)
{
    internal const int Gains = 0;
    internal const int Disbenefits = 1;
    internal const int Costs = 2;
    internal const int NetCash = 3;
    private const int FirstParty = 4;

    internal ImmutableArray<Party> Parties { get; } = parties;

    internal int Years { get; } = settings.Years;

    internal int Count => FirstParty + (2 * Parties.Length) + (2 * Years);

    internal int PlaceOf(Party party) => Parties.BinarySearch(party);

    /// <summary>The net public value of a party, discounted.</summary>
    internal static int PartyNet(int party) => FirstParty + party;

    /// <summary>The net cash of a party, discounted.</summary>
    internal int PartyCash(int party) => FirstParty + Parties.Length + party;

    /// <summary>The net public value of a year, not discounted.</summary>
    internal int YearNet(int year) => FirstParty + (2 * Parties.Length) + year;

    /// <summary>The net public value of a year, discounted.</summary>
    internal int YearPresent(int year) => FirstParty + (2 * Parties.Length) + Years + year;
}
