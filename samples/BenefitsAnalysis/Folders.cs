namespace BenefitsAnalysis;

/// <summary>Where to read and where to write.</summary>
internal sealed record Folders(string Data, string Output)
{
    /// <summary>Reads the command line; null when it cannot be read.</summary>
    internal static Folders? Parse(IReadOnlyList<string> args)
    {
        var folders = new Folders(Path.Combine(AppContext.BaseDirectory, "data"), DefaultOutput());
        for (var i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count || args[i] is not ("--data" or "--output"))
            {
                return null;
            }

            folders = args[i] == "--data" ? folders with { Data = args[i + 1] } : folders with { Output = args[i + 1] };
        }

        return folders;
    }

    /// <summary>The sample's own folder when it runs from the repository, so that the output is easy to find; else the current folder.</summary>
    private static string DefaultOutput()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BenefitsAnalysis.csproj")))
            {
                return Path.Combine(folder.FullName, "output");
            }
        }

        return Path.Combine(Environment.CurrentDirectory, "output");
    }
}
