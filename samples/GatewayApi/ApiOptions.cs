namespace GatewayApi;

/// <summary>What the configuration asks for, on the command line or anywhere else that .NET reads configuration from.</summary>
/// <param name="Store">The file of the SQLite store, or <c>memory</c> for a store that is gone when the process ends.</param>
/// <param name="Port">The port on which the machine itself, and nobody else, can reach the API; 0 for any that is free.</param>
/// <param name="Bodies">The document of governance bodies whose meetings can decide.</param>
internal sealed record ApiOptions(string Store, int Port, string Bodies)
{
    internal const string InMemory = "memory";

    /// <summary>The most bytes that a request may send: 1 MiB, several times the largest rule set that ships.</summary>
    internal const long MaxRequestBytes = 1 << 20;

    internal static ApiOptions From(IConfiguration configuration) => new(
        configuration["store"] ?? Path.Combine(DefaultFolder(), "gateway.db"),
        configuration.GetValue("port", 5080),
        configuration["bodies"] ?? Path.Combine(AppContext.BaseDirectory, "data", "governance.json"));

    /// <summary>The sample's own folder when it runs from the repository, so that the store is easy to find; else the current folder.</summary>
    private static string DefaultFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GatewayApi.csproj")))
            {
                return Path.Combine(folder.FullName, "output");
            }
        }

        return Path.Combine(Environment.CurrentDirectory, "output");
    }
}
