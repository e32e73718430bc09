using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis;

/// <summary>What a reader calls an organisation, short enough for a table.</summary>
internal sealed class Names(OrganisationRegister organisations)
{
    internal string Of(Party party) => party.Organisation is { } id ? Of(id) : "The public";

    internal string Of(OrganisationId id) => id.ToString() switch
    {
        "ods:QUY" => "BNSSG ICB",
        "ods:RVJ" => "North Bristol",
        "ods:RYF" => "Ambulance",
        "ods:RA7" => "Bristol & Weston",
        "local:sirona" => "Sirona",
        _ => organisations[id].Name.Replace(" Council", "", StringComparison.Ordinal).Replace(" City", "", StringComparison.Ordinal),
    };
}
