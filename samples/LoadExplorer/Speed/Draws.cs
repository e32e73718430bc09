namespace LoadExplorer.Speed;

/// <summary>Draws that are the same on every machine and every version: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).</summary>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to, and without, another.</summary>
    internal int Below(int end) => (int)(((Next() >> 32) * (ulong)end) >> 32);

    /// <summary>A number from 0 up to, and without, 1; small ones far more often.</summary>
    internal double Skewed()
    {
        var even = (Next() >> 11) * (1.0 / (1UL << 53));
        return even * even * even;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
