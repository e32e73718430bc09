namespace Transformation.Framework.Benefits;

/// <summary>Philox4x32-10: a random-looking block of 128 bits as a pure function of a counter and a key.</summary>
/// <remarks>
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011, and the known-answer vectors of the Random123 library that goes with it.
/// Not for secrets.
/// </remarks>
internal static class Philox
{
    private const int Rounds = 10;
    private const ulong FirstMultiplier = 0xD2511F53;
    private const ulong SecondMultiplier = 0xCD9E8D57;
    private const uint FirstStep = 0x9E3779B9;
    private const uint SecondStep = 0xBB67AE85;

    /// <summary>The block of a counter under a key, each given and returned as 32-bit words from the lowest, two to a 64-bit number.</summary>
    internal static (ulong Low, ulong High) Block(ulong counterLow, ulong counterHigh, ulong key)
    {
        unchecked
        {
            var (c0, c1, c2, c3) = ((uint)counterLow, (uint)(counterLow >> 32), (uint)counterHigh, (uint)(counterHigh >> 32));
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            for (var round = 0; round < Rounds; round++)
            {
                var first = FirstMultiplier * c0;
                var second = SecondMultiplier * c2;
                (c0, c1, c2, c3) = ((uint)(second >> 32) ^ c1 ^ k0, (uint)second, (uint)(first >> 32) ^ c3 ^ k1, (uint)first);
                k0 += FirstStep;
                k1 += SecondStep;
            }

            return (c0 | ((ulong)c1 << 32), c2 | ((ulong)c3 << 32));
        }
    }
}
