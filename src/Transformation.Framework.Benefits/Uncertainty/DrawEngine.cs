namespace Transformation.Framework.Benefits;

/// <summary>Works out the figures of every draw of one option, chunk by chunk, on one thread or many.</summary>
internal sealed class DrawEngine(DrawSource source, CompiledAppraisal appraisal, DrawnFigures figures)
{
    /// <summary>Long enough to keep registers busy, short enough that the columns of a chunk stay in the cache of a core.</summary>
    internal const int Chunk = 256;

    internal void Run(DrawProgress progress, int threads, CancellationToken cancellationToken)
    {
        var chunks = (figures.Draws + Chunk - 1) / Chunk;
        if (threads == 1)
        {
            var room = MakeRoom();
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                RunChunk(chunk, room, progress);
            }
        }
        else
        {
            Parallel.For(
                0,
                chunks,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
                MakeRoom,
                (chunk, _, room) =>
                {
                    RunChunk(chunk, room, progress);
                    return room;
                },
                static _ => { });
        }
    }

    private Room MakeRoom() => new(new double[source.Count * Chunk], new double[appraisal.LineCount * Chunk], new double[appraisal.Layout.Count * Chunk]);

    private void RunChunk(int chunk, Room room, DrawProgress progress)
    {
        var first = chunk * Chunk;
        var draws = Math.Min(Chunk, figures.Draws - first);
        source.Fill(first, Chunk, room.Inputs);
        appraisal.Fill(room.Inputs, Chunk, room.Lines, room.Figures);
        figures.Keep(first, draws, room.Figures, Chunk);
        progress.Add(draws);
    }

    /// <summary>What a thread works in, made once for it.</summary>
    private sealed record Room(double[] Inputs, double[] Lines, double[] Figures);
}
