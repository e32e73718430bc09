namespace Transformation.Framework.Benefits;

/// <summary>A smooth function of the normal score, read between nodes by the cubic that has their values and slopes.</summary>
/// <remarks>Nodes stand at every 1/32 from −8.5 to 8.5, which holds every score that a 52-bit random number can have. Beyond them the end value is given.</remarks>
internal sealed class ScoreTable(double[] values, double[] slopes)
{
    internal const double Step = 1.0 / PerUnit;
    internal const int Nodes = (2 * Reach) + 1;

    private const int PerUnit = 32;
    private const int Reach = 272;

    internal static double ScoreOf(int node) => (node - Reach) * Step;

    internal double At(double score)
    {
        var place = (score * PerUnit) + Reach;
        if (!(place > 0))
        {
            return values[0];
        }

        if (place >= Nodes - 1)
        {
            return values[Nodes - 1];
        }

        var i = (int)place;
        var t = place - i;
        var (from, to) = (values[i], values[i + 1]);
        var (out0, in1) = (slopes[i] * Step, slopes[i + 1] * Step);
        var rise = to - from;
        return from + (t * (out0 + (t * ((3 * rise) - (2 * out0) - in1 + (t * (out0 + in1 - (2 * rise)))))));
    }
}
