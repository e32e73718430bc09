namespace Transformation.Framework.Benefits;

/// <summary>Why a benefit was not re-forecast: its plan stands, and the reader should know.</summary>
public enum ReforecastGap
{
    /// <summary>Its realisation is not known; the report says why.</summary>
    RealisationNotKnown = 1,

    /// <summary>Nothing was planned over the periods that the rate would come from.</summary>
    NothingForecast = 2,

    /// <summary>It went the wrong way, or what is now expected over its life is less than nothing: whether it has become a disbenefit is for its owner to say.</summary>
    WrongWay = 3,
}
