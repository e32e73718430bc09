namespace Transformation.Framework.Benefits;

/// <summary>The values that would stand at some places if a sample were sorted, without sorting all of it.</summary>
/// <remarks>
/// Values are counted into buckets of equal width, and only the buckets that hold a wanted place are gathered and sorted: exact, and for ordinary samples a tenth of the time of sorting. A
/// sample that an outlier squeezes into one bucket is sorted as a whole, no worse than before.
/// </remarks>
internal static class OrderStatistics
{
    private const int ValuesOfABucket = 16;
    private const int MostBuckets = 8192;

    /// <param name="sample">The sample, without anything that is not a number; not changed.</param>
    /// <param name="places">The places wanted, from 0 on.</param>
    /// <param name="room">As long as the sample; overwritten.</param>
    internal static double[] At(ReadOnlySpan<double> sample, ReadOnlySpan<int> places, Span<double> room)
    {
        var found = new double[places.Length];
        var (least, most) = Ends(sample);
        var buckets = Math.Clamp(sample.Length / ValuesOfABucket, 1, MostBuckets);
        var scale = buckets / (most - least);
        if (!double.IsFinite(scale))
        {
            // All values the same, or as good as.
            sample.CopyTo(room);
            room[..sample.Length].Sort();
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = room[places[i]];
            }

            return found;
        }

        // Subtracting, scaling and cutting off never put a greater value into an earlier bucket.
        var firsts = new int[buckets + 1];
        foreach (var value in sample)
        {
            firsts[Math.Min((int)((value - least) * scale), buckets - 1) + 1]++;
        }

        for (var b = 0; b < buckets; b++)
        {
            firsts[b + 1] += firsts[b];
        }

        var starts = Gather(sample, places, room, firsts, least, scale);
        for (var i = 0; i < found.Length; i++)
        {
            var bucket = BucketOf(firsts, places[i]);
            found[i] = room[starts[bucket] + places[i] - firsts[bucket]];
        }

        return found;
    }

    /// <summary>Puts the values of the wanted buckets into the room, each bucket sorted, and says where each begins; −1 for those not wanted.</summary>
    private static int[] Gather(ReadOnlySpan<double> sample, ReadOnlySpan<int> places, Span<double> room, int[] firsts, double least, double scale)
    {
        var (buckets, used) = (firsts.Length - 1, 0);
        var (starts, next) = (new int[buckets], new int[buckets]);
        Array.Fill(starts, -1);
        foreach (var place in places)
        {
            var bucket = BucketOf(firsts, place);
            if (starts[bucket] < 0)
            {
                starts[bucket] = next[bucket] = used;
                used += firsts[bucket + 1] - firsts[bucket];
            }
        }

        foreach (var value in sample)
        {
            var bucket = Math.Min((int)((value - least) * scale), buckets - 1);
            if (starts[bucket] >= 0)
            {
                room[next[bucket]++] = value;
            }
        }

        for (var b = 0; b < buckets; b++)
        {
            if (starts[b] >= 0)
            {
                room[starts[b]..next[b]].Sort();
            }
        }

        return starts;
    }

    /// <summary>The bucket whose values a place falls among: the last that begins at or before it and is not empty.</summary>
    private static int BucketOf(int[] firsts, int place)
    {
        var (low, high) = (0, firsts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = firsts[middle] <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static (double Least, double Most) Ends(ReadOnlySpan<double> sample)
    {
        var (least, most) = (sample[0], sample[0]);
        foreach (var value in sample)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        return (least, most);
    }
}
