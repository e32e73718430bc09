namespace Transformation.Framework.Benefits;

/// <summary>Reports how many draws are done, about a hundred times in all and never backwards.</summary>
internal sealed class DrawProgress(long total, IProgress<int>? progress)
{
    private readonly Lock gate = new();
    private readonly long step = Math.Max(1, total / 100);
    private long done;
    private long reported;

    internal void Add(int draws)
    {
        if (progress is null)
        {
            return;
        }

        lock (gate)
        {
            done += draws;
            if (done - reported >= step || done == total)
            {
                reported = done;
                progress.Report((int)(100 * done / total));
            }
        }
    }
}
