namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>A way to get the load of every cell and month. What it needs is made ready when it is created; only <see cref="Run"/> is timed.</summary>
internal abstract class LoadContestant(string name) : IDisposable
{
    public string Name { get; } = name;

    public abstract void Run();

    /// <summary>Milliseconds of every cell and month as the last run left them, cell by cell; null for what works out nothing.</summary>
    public abstract long[]? Result();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool isDisposing)
    {
    }
}
