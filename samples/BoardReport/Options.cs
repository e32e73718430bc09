using NodaTime;
using NodaTime.Text;

namespace BoardReport;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string DataFolder, string OutputFolder, LocalDate AsOf)
{
    internal const string Usage = "Usage: BoardReport [--data FOLDER] [--output FOLDER] [--as-of 2024-10-03]";

    /// <summary>The day of the board meeting whose paper the sample data is drawn from.</summary>
    private static readonly LocalDate BoardMeeting = new(2024, 10, 3);

    /// <summary>Reads the command line; null, with the reason, when it cannot be read.</summary>
    internal static Options? Parse(IReadOnlyList<string> args, out string error)
    {
        var options = new Options(Path.Combine(AppContext.BaseDirectory, "data"), DefaultOutput(), BoardMeeting);
        error = "";
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--data" when value is not null:
                    options = options with { DataFolder = value };
                    break;
                case "--output" when value is not null:
                    options = options with { OutputFolder = value };
                    break;
                case "--as-of" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } date:
                    options = options with { AsOf = date.Value };
                    break;
                default:
                    error = value is null ? $"{args[i]} is not known, or needs a value." : $"'{args[i]} {value}' is not understood.";
                    return null;
            }
        }

        return options;
    }

    /// <summary>The sample's own folder when it runs from the repository, so that the output is easy to find; else the current folder.</summary>
    private static string DefaultOutput()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BoardReport.csproj")))
            {
                return Path.Combine(folder.FullName, "output");
            }
        }

        return Path.Combine(Environment.CurrentDirectory, "output");
    }
}
