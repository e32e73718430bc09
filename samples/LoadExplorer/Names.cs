using Transformation.Framework.Core;

namespace LoadExplorer;

/// <summary>What a reader calls an organisation or an initiative, short enough for a table.</summary>
internal sealed class Names(Portfolio portfolio)
{
    internal string Of(OrganisationId id) => id.ToString() switch
    {
        "ods:RVN" => "Avon & Wiltshire",
        "ods:QUY" => "BNSSG ICB",
        "ods:RVJ" => "North Bristol",
        "ods:RYF" => "Ambulance",
        "ods:RA7" => "Bristol & Weston",
        "local:sirona" => "Sirona",
        "ons:E06000025" => "South Glos",
        _ => portfolio.Organisations[id].Name.Replace(" Council", "", StringComparison.Ordinal).Replace(" City", "", StringComparison.Ordinal),
    };

    internal string Of(OrganisationId organisation, string team) => $"{team} ({Of(organisation)})";

    internal string Of(InitiativeId id) => portfolio[id].Title;
}
