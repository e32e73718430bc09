namespace Transformation.Framework.Load;

/// <summary>How a cube is worked out. Nothing here changes a figure.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoadCalculation
{
    private readonly int threads = Environment.ProcessorCount;

    /// <summary>As many threads as there are processors, the layout chosen by itself.</summary>
    public static LoadCalculation Default { get; } = new();

    /// <summary>How many threads may work on it; at least 1. As many as there are processors unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public int Threads
    {
        get => threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            threads = value;
        }
    }

    /// <summary>How starts and ends are noted.</summary>
    public LoadLayout Layout { get; init; }
}
