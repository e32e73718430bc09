namespace Transformation.Framework.Plan;

/// <summary>Templates that ship with this package.</summary>
public static class StandardPlans
{
    private const string TwelvePointsResource = "twelve-points.json";

    private static readonly Lazy<PlanTemplate> TwelvePointsTemplate = new(static () => PlanJson.Template.Load(Resources.Bytes(TwelvePointsResource)).OrThrow());

    /// <summary>The twelve components in four themes that were put to the board of Bristol, North Somerset and South Gloucestershire in October 2024.</summary>
    /// <remarks>
    /// <para>Source: BNSSG ICB Board, 3 October 2024, item 6.2, sections 2 and 3. Titles are the paper's, shortened; meanings are in our own words.</para>
    /// <para>The evidence probes are this library's proposal: the paper sets no targets. Only the 90 fellows are a figure of the paper. The paper maps the
    /// components to the NHS IMPACT self-assessment in a picture; its text does not have the mapping, so neither does the template.</para>
    /// <para>Read on first use, once; safe to use from many threads.</para>
    /// </remarks>
    public static PlanTemplate TwelvePoints => TwelvePointsTemplate.Value;
}
