namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>Keeps what it is told, on the thread that tells.</summary>
internal sealed class Told : IProgress<long>
{
    public List<long> Reports { get; } = [];

    public void Report(long value) => Reports.Add(value);
}
