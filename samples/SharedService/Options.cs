namespace SharedService;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string? ConnectionString, WorkerRole? Worker)
{
    internal const string Usage =
        "Usage: SharedService [--connection \"Host=…;Database=…;Username=…\"]\nWithout a connection it starts a private PostgreSQL server of its own, where one is installed. The database should be empty.";

    /// <summary>Reads the command line; null, with the reason, when it cannot be read.</summary>
    internal static Options? Parse(IReadOnlyList<string> args, out string fault)
    {
        var options = new Options(null, null);
        fault = "";
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--connection" when !string.IsNullOrWhiteSpace(value):
                    options = options with { ConnectionString = value };
                    break;
                case "--worker" when WorkerRole.All.FirstOrDefault(role => role.Name == value) is { } role:
                    options = options with { Worker = role };
                    break;
                default:
                    // Neither the value nor what may be one in the wrong place: it may hold a password.
                    var what = args[i].StartsWith("--", StringComparison.Ordinal) ? $"'{args[i]}'" : FormattableString.Invariant($"Argument {i + 1}");
                    fault = $"{what} is not known, or its value is missing or not understood.";
                    return null;
            }
        }

        return options;
    }
}
