namespace Transformation.Framework.Tests.Hosting;

/// <summary>Tests that listen to the process's activities and metrics, or count what it allocates.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ListeningAlone
{
    internal const string Name = "listening";
}
