namespace Transformation.Framework.Benefits;

/// <summary>The check that a least, a likeliest and a greatest value stand in order.</summary>
internal static class ThreePoints
{
    internal static void Check(decimal least, decimal likeliest, decimal most)
    {
        if (most <= least)
        {
            throw new ArgumentException("The greatest value is more than the least; a fixed number needs no distribution.", nameof(most));
        }

        if (likeliest < least || likeliest > most)
        {
            throw new ArgumentException("The likeliest value lies between the least and the greatest.", nameof(likeliest));
        }
    }
}
